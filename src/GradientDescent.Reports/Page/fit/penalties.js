'use strict';

// The axis of a grid of penalties: the penalty weight that varies, or the sum of L1 and L2 if both vary.
class Penalties {
    constructor({ l1, l2 }) {
        const [lasso, ridge] = [doubles(l1), doubles(l2)];
        const varies = weights => weights.some(weight => weight !== weights[0]);
        this.name = !varies(ridge) ? 'L1' : !varies(lasso) ? 'L2' : 'L1 + L2';
        this.weights = Array.from(lasso, (weight, point) => ({ L1: weight, L2: ridge[point] })[this.name] ?? weight + ridge[point]);
        this.labels = Array.from(lasso, (weight, point) => `L1 = ${text.number(weight)}, L2 = ${text.number(ridge[point])}`);

        // A logarithmic axis has no 0: no penalty is drawn one decade below the smallest one.
        const least = Math.min(...this.weights.filter(weight => weight > 0));
        this.zero = Number.isFinite(least) ? least / 10 : 1;
        this.x = this.weights.map(weight => weight > 0 ? weight : this.zero);
        this.order = this.x.map((_, point) => point).sort((a, b) => this.x[a] - this.x[b]);
    }

    get axis() {
        return logarithmic(`Penalty ${this.name}`, this.x);
    }

    // source: the name of the grid.
    notes(source) {
        return this.weights.includes(0) ? [words`The fit with ${this.name} = 0 is drawn at ${sourced(`${source}.noPenaltyDrawnAt`, this.zero)}, because a logarithmic axis has no 0.`] : [];
    }

    // The numbers of the points, from the weakest penalty to the strongest.
    ordered(numbers) {
        return this.order.map(point => numbers[point]);
    }
}

// Ticks at powers of ten, if at least two are in range.
function logarithmic(name, numbers) {
    const [from, to] = [Math.min(...numbers), Math.max(...numbers)].map(Math.log10);
    const decades = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, decade) => 10 ** (Math.ceil(from) + decade));
    return { ...titled(name), type: 'log', ...decades.length > 1 ? { tickvals: decades, ticktext: decades.map(decade => text.number(decade)) } : {} };
}

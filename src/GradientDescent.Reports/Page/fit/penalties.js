'use strict';

// The axis of a grid of penalties: the price that varies, and both where both do.
class Penalties {
    constructor({ l1, l2 }) {
        const [lasso, ridge] = [doubles(l1), doubles(l2)];
        const varies = prices => prices.some(price => price !== prices[0]);
        this.name = !varies(ridge) ? 'L1' : !varies(lasso) ? 'L2' : 'L1 + L2';
        this.prices = Array.from(lasso, (price, point) => ({ L1: price, L2: ridge[point] })[this.name] ?? price + ridge[point]);
        this.labels = Array.from(lasso, (price, point) => `L1 = ${text.number(price)}, L2 = ${text.number(ridge[point])}`);

        // A logarithm has no 0: no penalty at all stands a decade before the least one.
        const least = Math.min(...this.prices.filter(price => price > 0));
        this.zero = Number.isFinite(least) ? least / 10 : 1;
        this.x = this.prices.map(price => price > 0 ? price : this.zero);
        this.order = this.x.map((_, point) => point).sort((a, b) => this.x[a] - this.x[b]);
    }

    get axis() {
        return logarithmic(`Penalty ${this.name}`, this.x);
    }

    get note() {
        return this.prices.includes(0) ? ` No penalty stands at ${text.number(this.zero)}: a logarithmic axis has no 0.` : '';
    }

    // Numbers of the points from the weakest to the strongest.
    ordered(numbers) {
        return this.order.map(point => numbers[point]);
    }
}

// Ticks at decades, where there are some to see.
function logarithmic(name, numbers) {
    const [from, to] = [Math.min(...numbers), Math.max(...numbers)].map(Math.log10);
    const decades = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, decade) => 10 ** (Math.ceil(from) + decade));
    return { ...titled(name), type: 'log', ...decades.length > 1 ? { tickvals: decades, ticktext: decades.map(decade => text.number(decade)) } : {} };
}

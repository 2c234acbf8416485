'use strict';

// The text for one epoch of the descent.
const frameText = {
    status({ descent, plane, point }) {
        const chosen = [plane.first, plane.second].filter(weight => weight !== null);
        const values = chosen.map(weight => words`${report.weightNames[weight]} ${this.value(descent, point, weight)}`);
        return words`Epoch ${this.epoch(descent, point)} of ${this.epoch(descent, descent.last)}: ${joined(values, ', ')}, loss ${sourced(`${this.source(descent, point)}.loss`, descent.losses[point])}. ${
            this.step(descent, point, chosen)}`;
    },

    source({ epochs }, point) {
        return `descent.epoch[${epochs[point]}]`;
    },

    epoch(descent, point) {
        return sourced(`${this.source(descent, point)}.number`, descent.epochs[point], String(descent.epochs[point]));
    },

    value(descent, point, weight) {
        return sourced(`${this.source(descent, point)}.weights[${weight}]`, descent.weights[point][weight]);
    },

    step(descent, point, chosen) {
        const next = descent.next(point);
        if (point === descent.last)
            return 'The descent ends here.';
        if (!next)
            return 'The next epoch is not in this report.';

        const moves = chosen.map(weight => this.move(report.weightNames[weight], next[weight] - descent.weights[point][weight], descent.reach(weight), `${this.source(descent, point)}.move[${weight}]`));
        return words`The step to epoch ${this.epoch(descent, point + 1)} ${joined(moves, ' and ')}.`;
    },

    // A move that is tiny beside those of the whole descent is a rounding error.
    move(name, move, reach, source) {
        if (Math.abs(move) <= 1e-12 * reach)
            return `does not change ${name}`;
        return words`${move < 0 ? 'decreases' : 'increases'} ${name} by ${sourced(`|${source}|`, Math.abs(move))}`;
    },

    // The rule with its numbers, if the step follows that rule: with momentum or a penalty, it does not.
    update({ descent, plane, point }, weight) {
        const outside = plane.isInside(point) ? '' : 'At this epoch, the point is outside the picture. ';
        const next = descent.next(point);
        if (!next)
            return outside.trim();

        const name = report.weightNames[weight];
        const [from, to] = [descent.weights[point][weight], next[weight]];
        const slope = plane.surface.evaluate(descent.weights[point]).gradient[weight];
        const isPlain = descent.rate !== null && Math.abs(from - descent.rate * slope - to) <= 1e-3 * Math.abs(to - from);
        const before = this.value(descent, point, weight);
        const rule = isPlain ? words`${before} − ${sourced('descent.rate', descent.rate)} × ${inBrackets(sourced(`${this.source(descent, point)}.slopes[${weight}]`, slope))}` : before;
        return words`${outside}${name}: ${rule} ${isPlain ? '=' : '→'} ${this.value(descent, point + 1, weight)}`;
    },
};

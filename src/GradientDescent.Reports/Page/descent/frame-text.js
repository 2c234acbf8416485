'use strict';

// The text for one epoch of the descent.
const frameText = {
    status({ descent, plane, point }) {
        const chosen = [plane.first, plane.second].filter(weight => weight !== null);
        const values = chosen.map(weight => `${report.weightNames[weight]} ${text.number(descent.weights[point][weight])}`);
        return `Epoch ${descent.epochs[point]} of ${descent.epochs[descent.last]}: ${values.join(', ')}, loss ${text.number(descent.losses[point])}. `
            + this.step(descent, point, chosen);
    },

    step(descent, point, chosen) {
        const next = descent.next(point);
        if (point === descent.last)
            return 'The descent ends here.';
        if (!next)
            return 'The next epoch is not in this report.';

        const moves = chosen.map(weight => this.move(report.weightNames[weight], next[weight] - descent.weights[point][weight], descent.reach(weight)));
        return `The step to epoch ${descent.epochs[point + 1]} ${moves.join(' and ')}.`;
    },

    // A move that is tiny beside those of the whole descent is a rounding error.
    move(name, move, reach) {
        if (Math.abs(move) <= 1e-12 * reach)
            return `does not change ${name}`;
        return move < 0 ? `decreases ${name} by ${text.number(-move)}` : `increases ${name} by ${text.number(move)}`;
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
        const rule = isPlain ? `${text.number(from)} − ${text.number(descent.rate)} × ${this.factor(slope)}` : text.number(from);
        return `${outside}${name}: ${rule} ${isPlain ? '=' : '→'} ${text.number(to)}`;
    },

    factor(value) {
        return value < 0 ? `(${text.number(value)})` : text.number(value);
    },
};

'use strict';

// What happens at an epoch, told from its numbers: weights that walk away from the minimum, where they turn, and steps across the valley.
const commentary = {
    // A move counts if it is not tiny beside those of the whole descent.
    least: 1e-6,

    sentences({ descent, plane, point }) {
        if (!plane.surface || !descent.next(point))
            return [];

        const weights = [plane.first, plane.second].filter(weight => weight !== null);
        const back = weights.filter(weight => this.goesBack(descent, point, weight));
        const minimum = weight => words`its value at the minimum, ${sourced(`optimum.weights[${weight}]`, plane.optimum[weight])}`;
        const straight = weights.filter(weight => !back.includes(weight)).flatMap(weight => {
            if (this.isAway(descent, point, weight, plane.optimum))
                return [words`${report.weightNames[weight]} walks away from ${minimum(weight)}: as the other weights are now, the error falls that way.`];
            return point > 0 && this.isAway(descent, point - 1, weight, plane.optimum) ? [words`From here on, ${report.weightNames[weight]} goes towards ${minimum(weight)}.`] : [];
        });
        return back.length === 0 ? straight : [`The step before crossed the valley: ${back.map(weight => report.weightNames[weight]).join(' and ')} ${back.length === 1 ? 'goes' : 'go'} back.`, ...straight];
    },

    move(descent, point, weight) {
        return descent.weights[point + 1][weight] - descent.weights[point][weight];
    },

    isAway(descent, point, weight, optimum) {
        const move = this.move(descent, point, weight);
        return Math.abs(move) > this.least * descent.reach(weight) && move * (optimum[weight] - descent.weights[point][weight]) < 0;
    },

    // Whether the step goes back along the way of the step before, and so did that one or will the next: not where a weight turns once.
    goesBack(descent, point, weight) {
        const turns = at => at > 0 && at < descent.last && this.move(descent, at, weight) * this.move(descent, at - 1, weight) < 0;
        return turns(point) && (turns(point - 1) || turns(point + 1));
    },
};

'use strict';

// The captions of the pictures of the descent. Each is a function of what is shown: the names of the two weights (second is null if there is only one weight),
// whether there are other weights, and the rule of the steps.
const descentCaptions = {
    surface({ first, second, hasOthers }) {
        const isOne = second === null;
        return `Every point of the ${isOne ? 'curve' : 'surface'} is a model. Its position gives the ${isOne ? `value of ${first}` : `values of ${first} and ${second}`}, `
            + 'its height the mean squared error (MSE). The line with dots is the path of the descent, each dot at the error of its epoch.'
            + (hasOthers ? ' The other weights have their values at this epoch, so the surface changes from epoch to epoch.' : '');
    },

    // The gradient is perpendicular to the contour lines only if both axes have the same scale.
    contour({ hasSurface, hasOthers, rule }) {
        if (!hasSurface)
            return 'The weights after each epoch. The arrow is the next step.';
        return words`Along each line the error is the same, like the height along a contour line of a map. The stronger the blue, the lower the error. Click to start there, or drag the start. The arrow is the next step. ${rule.isPlain
            ? `It goes against the gradient, which consists of ${hasOthers ? 'the slopes along all weights' : 'the two slopes below'}. Because the axes have different scales, it is not perpendicular to the lines.`
            : words`It is a step of ${rule.name}: it need not go against the gradient.`}`;
    },

    // isFlat: whether it is drawn as a line, as on paper. scale: that of the picture beside the other slope, or null if there is no other.
    slope({ weight, isOne, isFlat = isOne, rule, hasField = false, scale = null }) {
        const zero = isFlat ? 'line' : 'plane';
        return joined([
            `The slope is ∂MSE/∂${weight}: how fast the error grows with ${weight}. The grey ${zero} is at zero. The line from the grey ${zero} to the point is the current slope, `
                + `the ${isFlat ? 'arrow' : 'bar'} on the grey ${zero} is the step. At the minimum, ${isOne ? 'the slope is' : 'both slopes are'} 0.`,
            ...hasField ? ['The thin lines with heads are the steps from other points.'] : [],
            rule.isPlain
                ? 'Where the slope is negative, a step increases the weight; where it is positive, a step decreases it: next weight = weight − learning rate × slope.'
                : words`In plain gradient descent, next weight = weight − learning rate × slope; the steps here are those of ${rule.name}.`,
            ...scale === null ? [] : [this.slopeScale(scale)],
        ]);
    },

    slopeScale({ isCommon, weight, other, times }) {
        const shown = (source, value) => sourced(`slopes.times[${source}]`, value, text.number(value, 2));
        return isCommon ? 'Both slopes have the same scale.'
            : times >= 1 ? words`This slope is up to ${shown(weight, times)} times the other one, and has a scale of its own.`
                : words`The other slope is up to ${shown(other, 1 / times)} times this one: each has a scale of its own.`;
    },

    data({ isAlone }) {
        return `The line of the model at this epoch${isAlone ? '.' : ', with the other features at their means.'}`;
    },

    // The whole course of the losses, after the given epochs.
    loss({ losses, epochs }, hasRate) {
        const [start, end] = [losses[0], losses[losses.length - 1]];
        const [from, to] = [0, losses.length - 1].map(point => sourced(`descent.epoch[${epochs[point]}].loss`, losses[point]));
        if (losses.length === 1)
            return 'The loss at the start. There is no epoch after it.';
        if (!(end <= start))
            return words`The loss after each epoch. It rises from ${from} to ${to}${end > trainingWords.worse * start ? ': this descent diverges' : ''}.${hasRate ? ' The learning rate is too high.' : ''}`;
        if (end === start)
            return words`The loss after each epoch. It ends at the loss of the start, ${from}.`;
        if (losses.some((loss, epoch) => loss > losses[epoch - 1]))
            return words`The loss after each epoch. It falls from ${from} to ${to}, but some epochs raise it.`;
        const half = losses[Math.floor((losses.length - 1) / 2)];
        const slowsDown = start - half > 0.75 * (start - end);
        return words`The loss after each epoch. It falls from ${from} to ${to}${slowsDown ? ': fast at first, and slower as the slopes become small' : ''}.`;
    },

    // The losses over rows that were not trained on, if there are any: from their lowest on, the model learns the training rows by heart.
    validation({ validationLosses, epochs, last }, rows) {
        if (!validationLosses)
            return '';
        const lowest = validationLosses.indexOf(Math.min(...validationLosses));
        const end = validationLosses[last];
        const at = point => sourced(`descent.epoch[${epochs[point]}].validationLoss`, validationLosses[point]);
        return words` The dashed line is the loss over ${counted('fit.validationRows', rows, 'row')} that were not trained on. It is lowest at epoch ${counted('descent.bestEpoch', epochs[lowest])}, with ${at(lowest)}${
            lowest === last ? ', at the end.' : words`, and ends at ${at(last)}${end > 1.05 * validationLosses[lowest] ? ': the later epochs fit the training rows, and not others' : ''}.`}`;
    },
};

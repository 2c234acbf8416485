'use strict';

// What was minimised, and how.
const trainingWords = {
    // A loss that is so many times that of the start is a divergence; less may be the noise of batches.
    worse: 2,

    // The reasons whose names are not clear by themselves.
    stopReasons: { Solved: 'Solved exactly, without descent', Stopped: 'Stopped by StopWhen' },

    stopReason(reason) {
        return this.stopReasons[reason] ?? reason.replace(/(?<=.)([A-Z])/g, letter => ` ${letter.toLowerCase()}`);
    },

    line({ training, fit }) {
        const { loss, optimizer, batchSize, penalty, isStandardized } = training;
        return [
            `Loss ${loss}`,
            ...penalty === null ? [] : [`penalty ${penalty}`],
            ...isStandardized ? ['standardised features'] : [],
            ...optimizer === null ? [] : [`optimizer ${optimizer}`, ...this.rate(training, fit), ...batchSize === null ? [] : [`batches of ${text.count(batchSize, 'row')}`], text.count(fit.epochs, 'epoch')],
        ].join(', ') + `. ${this.stopReason(fit.stopReason)}.`;
    },

    rate({ learningRate }, fit) {
        if (fit.learningRate === null)
            return [];
        const last = text.number(fit.learningRate);
        if (learningRate === null || learningRate === 'Automatic')
            return [`automatic learning rate ${last}`];
        return Number(learningRate) === fit.learningRate ? [`learning rate ${last}`] : [`learning rate ${learningRate}, ${last} at the last step`];
    },

    // A warning if the descent of the fit diverged, otherwise null. losses: those of the history, or null.
    divergence({ fit }, losses) {
        const start = losses ? losses[0] : NaN;
        if (fit.stopReason === 'Diverged') {
            return `This fit diverged: its loss grew without bound, and it ended after ${text.count(fit.epochs, 'epoch')}. `
                + (fit.loss > start ? `The loss of this model is ${text.number(fit.loss)}. Do not use it.`
                    : fit.loss === start ? 'No epoch improved on the start, so this model is that of the start.'
                        : `This model is that of the epoch with the lowest loss, ${text.number(fit.loss)}.`);
        }
        return fit.loss > trainingWords.worse * start
            ? `This fit diverged: its loss rose from ${text.number(start)} to ${text.number(fit.loss)}. Do not use this model.`
            : null;
    },
};

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
        const descent = optimizer === null ? [] : [
            words`optimizer ${quoted('options.optimizer', optimizer)}`, ...this.rate(training, fit),
            ...batchSize === null ? [] : [words`batches of ${counted('options.batchSize', batchSize, 'row')}`], counted('fit.epochs', fit.epochs, 'epoch'),
        ];
        return words`${joined([
            words`Loss ${quoted('options.loss', loss)}`,
            ...penalty === null ? [] : [words`penalty ${quoted('options.penalty', penalty)}`],
            ...isStandardized ? ['standardised features'] : [],
            ...descent,
        ], ', ')}. ${this.stopReason(fit.stopReason)}.`;
    },

    rate({ learningRate }, fit) {
        if (fit.learningRate === null)
            return [];
        const last = sourced('fit.learningRate', fit.learningRate);
        if (learningRate === null || learningRate === 'Automatic')
            return [words`automatic learning rate ${last}`];
        return [Number(learningRate) === fit.learningRate ? words`learning rate ${last}` : words`learning rate ${quoted('options.learningRate', learningRate)}, ${last} at the last step`];
    },

    // A warning if the descent of the fit diverged, otherwise null. losses: those of the history, or null.
    divergence({ fit }, losses) {
        const start = losses ? losses[0] : NaN;
        if (fit.stopReason === 'Diverged') {
            const loss = sourced('fit.loss', fit.loss);
            return words`This fit diverged: its loss grew without bound, and it ended after ${counted('fit.epochs', fit.epochs, 'epoch')}. ${
                fit.loss > start ? words`The loss of this model is ${loss}. Do not use it.`
                    : fit.loss === start ? 'No epoch improved on the start, so this model is that of the start.'
                        : words`This model is that of the epoch with the lowest loss, ${loss}.`}`;
        }
        return fit.loss > trainingWords.worse * start
            ? words`This fit diverged: its loss rose from ${sourced('fit.epoch[0].loss', start)} to ${sourced('fit.loss', fit.loss)}. Do not use this model.`
            : null;
    },
};

'use strict';

// What the live page says about a descent.
const liveWords = {
    state({ points, epochs, descents, isOver }) {
        const now = points.at(-1);
        if (!now)
            return isOver ? 'The program has ended without a descent.' : 'Waiting for the first epoch.';
        return joined([
            descents > 1 ? words`Descent ${counted('descents', descents)}, epoch` : 'Epoch', words` ${counted('progress.epoch', now.epoch)} of ${counted('progress.epochs', epochs)}: loss ${sourced('progress.loss', now.loss)}`,
            now.validationLoss === null ? '' : words`, validation loss ${sourced('progress.validationLoss', now.validationLoss)}`,
            now.rate === null ? '' : words`, learning rate ${sourced('progress.learningRate', now.rate)}`,
            isOver ? '. The program has ended.' : '.',
        ], '');
    },

    path(names, [first, second]) {
        return names.length < 2 ? 'The weight by epoch.' : `Where the descent has been: ${names[second]} against ${names[first]}.`;
    },
};

'use strict';

// What the live page says about a descent.
const liveWords = {
    state({ points, epochs, descents, isOver }) {
        const now = points.at(-1);
        if (!now)
            return isOver ? 'The program has ended without a descent.' : 'Waiting for the first epoch.';
        return [
            descents > 1 ? `Descent ${descents.toLocaleString('en')}, epoch` : 'Epoch', ` ${now.epoch.toLocaleString('en')} of ${epochs.toLocaleString('en')}: loss ${text.number(now.loss)}`,
            now.validationLoss === null ? '' : `, validation loss ${text.number(now.validationLoss)}`,
            now.rate === null ? '' : `, learning rate ${text.number(now.rate)}`,
            isOver ? '. The program has ended.' : '.',
        ].join('');
    },

    path(names, [first, second]) {
        return names.length < 2 ? 'The weight by epoch.' : `Where the descent has been: ${names[second]} against ${names[first]}.`;
    },
};

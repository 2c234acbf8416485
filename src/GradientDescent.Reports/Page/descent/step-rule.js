'use strict';

// How the steps of the descent that is played are made: those of plain gradient descent go against the gradient of the mean squared error.
function stepRule({ training }, isRecorded) {
    if (!isRecorded)
        return { isPlain: true, name: 'gradient descent' };

    const { optimizer, loss, penalty, batchSize, isStandardized } = training;
    const isDescent = optimizer === 'GradientDescent()';
    const additions = [
        ...loss === 'SquaredError' ? [] : [`the loss ${loss}`],
        ...penalty === null ? [] : [`the penalty ${penalty}`],
        ...batchSize === null ? [] : [`batches of ${text.count(batchSize, 'row')}`],
        ...isStandardized ? ['standardised features'] : [],
    ];
    const name = `${isDescent ? 'gradient descent' : optimizer}${additions.length > 0 ? ` with ${additions.join(' and ')}` : ''}`;
    return { isPlain: isDescent && additions.length === 0, name };
}

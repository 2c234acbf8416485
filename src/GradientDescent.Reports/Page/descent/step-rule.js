'use strict';

// How the steps of the descent that is played are made: those of plain gradient descent go against the gradient of the mean squared error.
function stepRule({ training }, isRecorded) {
    if (!isRecorded)
        return { isPlain: true, name: 'gradient descent' };

    const { optimizer, loss, penalty, batchSize, isStandardized } = training;
    const isDescent = optimizer === 'GradientDescent()';
    const additions = [
        ...loss === 'SquaredError' ? [] : [words`the loss ${quoted('options.loss', loss)}`],
        ...penalty === null ? [] : [words`the penalty ${quoted('options.penalty', penalty)}`],
        ...batchSize === null ? [] : [words`batches of ${counted('options.batchSize', batchSize, 'row')}`],
        ...isStandardized ? ['standardised features'] : [],
    ];
    const name = words`${isDescent ? 'gradient descent' : quoted('options.optimizer', optimizer)}${additions.length > 0 ? words` with ${joined(additions, ' and ')}` : ''}`;
    return { isPlain: isDescent && additions.length === 0, name };
}

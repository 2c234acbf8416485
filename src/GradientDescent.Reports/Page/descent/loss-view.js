'use strict';

// The loss by epoch: a thin line for all epochs, and a thick one up to the current epoch.
function drawLoss({ descent, point }, scale) {
    const [x, y] = [Array.from(descent.epochs), Array.from(descent.losses)];
    const line = { type: 'scatter', mode: 'lines', hovertemplate: 'epoch %{x}<br>loss %{y:.6~g}' };
    // The axes stand still, so the point at an end of them is not cut there.
    const moving = () => [
        { ...line, name: 'loss so far', x: x.slice(0, point + 1), y: y.slice(0, point + 1), line: { color: theme.color('path'), width: 3 } },
        { ...line, name: 'here', mode: 'markers', cliponaxis: false, x: [x[point]], y: [y[point]], marker: { color: theme.color('point'), size: 11 } },
    ];
    plot.play('loss', [descent, scale], () => ({
        traces: [
            { ...line, name: 'loss', x, y, line: { color: theme.color('axis'), width: 1 } },
            ...descent.validationLosses ? [{
                ...line, name: 'validation loss', x, y: Array.from(descent.validationLosses), hovertemplate: 'epoch %{x}<br>validation loss %{y:.6~g}',
                line: { color: theme.color('validation'), width: 2, dash: 'dash' },
            }] : [],
            ...moving(),
        ],
        layout: {
            xaxis: { title: { text: 'epoch' } },
            yaxis: { ...titled(text.withUnit('loss', lossUnit(report))), type: scale, ...scale === 'log' ? {} : { rangemode: 'tozero' } },
            uirevision: scale,
        },
    }), moving);
}

// Squared errors have the square of the unit of the target; other losses have none.
function lossUnit({ training, errorUnit }) {
    return training.loss === 'SquaredError' ? errorUnit : null;
}

// A note on losses that a logarithmic scale cannot show.
function notOnLogarithmicScale(descent) {
    const count = descent.losses.filter(loss => !(loss > 0)).length;
    return count === 0 ? '' : words`${counted('descent.epochsNotPositive', count, 'epoch')} with a loss of 0 or less cannot be drawn on a logarithmic scale.`;
}

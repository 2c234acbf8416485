'use strict';

// The loss by epoch: a thin line for all epochs, and a thick one up to the current epoch.
function drawLoss({ descent, point }, scale) {
    plot.draw('loss', () => {
        const [x, y] = [Array.from(descent.epochs), Array.from(descent.losses)];
        const line = { type: 'scatter', mode: 'lines', hovertemplate: 'epoch %{x}<br>loss %{y:.6~g}' };
        return {
            traces: [
                { ...line, name: 'loss', x, y, line: { color: theme.color('axis'), width: 1 } },
                { ...line, name: 'loss so far', x: x.slice(0, point + 1), y: y.slice(0, point + 1), line: { color: theme.color('path'), width: 3 } },
                { ...line, name: 'here', mode: 'markers', x: [x[point]], y: [y[point]], marker: { color: theme.color('point'), size: 11 } },
            ],
            layout: {
                xaxis: { title: { text: 'epoch' } },
                yaxis: { title: { text: 'loss' }, type: scale, ...scale === 'log' ? {} : { rangemode: 'tozero' } },
                uirevision: scale,
            },
        };
    });
}

// A note on losses that a logarithmic scale cannot show.
function notOnLogarithmicScale(descent) {
    const count = descent.losses.filter(loss => !(loss > 0)).length;
    return count === 0 ? '' : `${text.count(count, 'epoch')} with a loss of 0 or less cannot be drawn on a logarithmic scale.`;
}

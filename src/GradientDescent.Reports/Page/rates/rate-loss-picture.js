'use strict';

// The loss of every run by epoch. After many epochs, the loss above its minimum falls by a constant factor per epoch: a straight line on a logarithmic scale.
const rateScales = {
    distance: {
        text: 'MSE above minimum (log)', axis: 'MSE above its minimum', type: 'log',
        height: (loss, least) => Math.max(0, loss - least),
        // Smaller numbers are rounding errors.
        range: (lowest, start) => [Math.log10(Math.max(lowest, 1e-10 * start)) - 0.3, Math.log10(start) + 1],
    },
    log: {
        text: 'MSE (log)', axis: 'MSE', type: 'log',
        height: loss => loss,
        range: (lowest, start) => [Math.log10(Math.max(lowest, 1e-10 * start)) - 0.1, Math.log10(start) + 0.5],
    },
    linear: {
        text: 'MSE (linear)', axis: 'MSE', type: 'linear',
        height: loss => loss,
        range: (lowest, start) => [lowest - 0.05 * (start - lowest), start + 0.5 * (start - lowest)],
    },
};

function rateLossPicture(comparison) {
    const scale = rateScales[comparison.scale];
    const traces = comparison.shown.map(run => {
        const heights = comparison.descent(run).losses.map(loss => scale.height(loss, comparison.least));
        return {
            name: run.label, type: 'scatter', mode: 'lines', x: heights.map((_, epoch) => epoch), y: heights, line: run.line(),
            hovertemplate: `epoch %{x}: %{y:.6~g}<extra>${run.label}</extra>`,
        };
    });

    const start = scale.height(comparison.startLoss, comparison.least);
    const lowest = traces.flatMap(trace => trace.y).reduce((least, height) => height > 0 && height < least ? height : least, start);
    const range = scale.range(lowest, start);
    return {
        traces,
        layout: {
            showlegend: false, margin: { l: 60, r: rateLabelWidth(comparison.shown), t: 16, b: 48 }, annotations: rateEndLabels(comparison.shown, traces, range, scale.type),
            xaxis: { ...titled('epoch'), range: [0, comparison.epochs] },
            yaxis: {
                ...titled(text.withUnit(scale.axis, report.errorUnit)), type: scale.type, dtick: scale.type === 'log' ? rateDecades(range) : undefined,
                ...(range[0] < range[1] ? { range } : {}),
            },
        },
    };
}

// A tick at each power of ten, or at every k-th one if there are many.
function rateDecades([from, to]) {
    return to - from > 2 ? Math.ceil((to - from) / 8) : undefined;
}

// The space for the longest name, in pixels.
function rateLabelWidth(runs) {
    return 16 + 7 * Math.max(0, ...runs.map(run => run.label.length));
}

// The name of each run beside the end of its line.
function rateEndLabels(runs, traces, [from, to], type) {
    const along = height => type === 'log' ? (height > 0 ? Math.log10(height) : -Infinity) : height;
    const heights = endLabels(traces.map(trace => (along(trace.y.at(-1)) - from) / (to - from)), 0.06);
    return runs.map((run, i) => ({
        text: run.label, xref: 'paper', yref: 'paper', x: 1.01, y: heights[i], xanchor: 'left', yanchor: 'middle', showarrow: false, font: { color: theme.color(run.color) },
    }));
}

'use strict';

// ρ by rate: two straight lines. One falls, for the flattest direction; above the best rate, one rises, for the steepest direction.
function rateContractionPicture(comparison) {
    const { stability } = comparison;
    const rates = comparison.shown.map(run => run.rate);
    const end = Math.min(3 * stability.limit, Math.max(1.15 * stability.limit, ...rates.map(rate => 1.05 * rate)));
    const top = Math.max(1.5, 1.1 * stability.contraction(end));
    const x = [...Array.from({ length: 101 }, (_, i) => end * i / 100), stability.best, stability.limit].sort((a, b) => a - b);

    const upright = (name, rate, color) => ({
        name: `${name} ${text.number(text.floor(rate, 4))}`, type: 'scatter', mode: 'lines', x: [rate, rate], y: [0, top], hoverinfo: 'name',
        line: { color: theme.color(color), dash: 'dash', width: 1.5 },
    });
    const limit = upright('largest stable rate', stability.limit, 'problem');
    const best = upright('best constant rate', stability.best, 'minimum');
    const points = comparison.shown.map(run => ({
        name: run.label, type: 'scatter', mode: 'markers', x: [run.rate], y: [stability.contraction(run.rate)], cliponaxis: false,
        marker: {
            size: 11, color: theme.color(run.color), symbol: { automatic: 'square', own: 'diamond' }[run.id] ?? 'circle',
            line: { width: 1.5, color: theme.color('panel') },
        },
        hovertemplate: `rate %{x:.6~g}: ρ = %{y:.6~g}<extra>${run.label}</extra>`,
    }));
    return {
        traces: [
            {
                name: 'ρ', type: 'scatter', mode: 'lines', x, y: x.map(rate => stability.contraction(rate)), line: { color: theme.color('quiet'), width: 2 },
                hovertemplate: 'rate %{x:.4~g}: ρ = %{y:.4~g}<extra></extra>',
            },
            best, limit, ...points,
        ],
        layout: {
            showlegend: false, hovermode: 'closest',
            xaxis: { ...titled('learning rate'), range: [0, end] },
            yaxis: { ...titled('ρ'), range: [0, top] },
            shapes: [{ type: 'line', xref: 'paper', x0: 0, x1: 1, y0: 1, y1: 1, line: { color: theme.color('axis'), width: 1, dash: 'dot' } }],
            annotations: [rateAnnotation(limit, 0.94), rateAnnotation(best, 0.84)],
        },
    };
}

// A label to the left of its line and above the curve: stable rates are below 1.
function rateAnnotation(line, height) {
    return {
        text: line.name, x: line.x[0], yref: 'paper', y: height, xanchor: 'right', ax: -12, ay: 0, axref: 'pixel', arrowhead: 0, arrowwidth: 1,
        arrowcolor: line.line.color, font: { color: line.line.color },
    };
}

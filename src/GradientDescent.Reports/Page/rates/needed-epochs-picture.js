'use strict';

// The epochs that a rate needs: the larger the rate, the fewer, up to the best constant rate; then a cliff, above which no number of epochs is enough.
function neededEpochsPicture(comparison) {
    const { stability } = comparison;
    const rates = comparison.shown.map(run => run.rate);
    const [least, most] = [Math.min(stability.limit / 1000, ...rates) / 1.5, Math.max(1.5 * stability.limit, 1.2 * Math.max(...rates))];
    const x = [...Array.from({ length: 201 }, (_, i) => least * (most / least) ** (i / 200)).filter(rate => rate < stability.limit), ...cliff(stability)].sort((a, b) => a - b);
    const needed = rate => Math.max(1, stability.epochsToArrive(rate));
    const top = Math.max(...x.map(needed).filter(Number.isFinite));

    const upright = (name, rate, color) => ({
        name: `${name} ${text.number(text.floor(rate, 4))}`, type: 'scatter', mode: 'lines', x: [rate, rate], y: [0.5, 3 * top], hoverinfo: 'name',
        line: { color: theme.color(color), dash: 'dash', width: 1.5 },
    });
    const limit = upright('largest stable rate', stability.limit, 'problem');
    const best = upright('best constant rate', stability.best, 'minimum');
    // A run that never arrives is at the upper end.
    const points = comparison.shown.map(run => ({
        name: run.label, type: 'scatter', mode: 'markers', x: [run.rate], y: [Math.min(3 * top, needed(run.rate))], cliponaxis: false,
        marker: {
            size: 11, color: theme.color(run.color), symbol: Number.isFinite(needed(run.rate)) ? { automatic: 'square', own: 'diamond' }[run.id] ?? 'circle' : 'x',
            line: { width: 1.5, color: theme.color('panel') },
        },
        hovertemplate: `rate %{x:.6~g}: ${rateEpochs(run, stability)} epochs<extra>${run.label}</extra>`,
    }));
    const range = [Math.log10(Math.min(...x.map(needed)) / 2), Math.log10(3 * top)];
    return {
        traces: [
            { name: 'epochs', type: 'scatter', mode: 'lines', x, y: x.map(needed), line: { color: theme.color('quiet'), width: 2 }, hovertemplate: 'rate %{x:.4~g}: %{y:,.0f} epochs<extra></extra>' },
            best, limit, ...points,
        ],
        layout: {
            showlegend: false, hovermode: 'closest',
            xaxis: { ...titled('learning rate'), type: 'log', range: [Math.log10(least), Math.log10(most)] },
            yaxis: { ...titled('epochs to 1 % excess error'), type: 'log', range, dtick: rateDecades(range) },
            annotations: [rateAnnotation(limit, 0.94), rateAnnotation(best, 0.84)],
        },
    };
}

// Rates ever closer to the limit, where the number of epochs grows beyond all bounds.
function cliff({ best, limit }) {
    return [best, ...Array.from({ length: 12 }, (_, i) => limit * (1 - 2 ** -i * (1 - best / limit)))].filter(rate => rate >= best && rate < limit);
}

// A label to the left of its line.
function rateAnnotation(line, height) {
    return {
        text: line.name, x: Math.log10(line.x[0]), yref: 'paper', y: height, xanchor: 'right', ax: -12, ay: 0, axref: 'pixel', arrowhead: 0, arrowwidth: 1,
        arrowcolor: line.line.color, font: { color: line.line.color },
    };
}

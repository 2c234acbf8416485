'use strict';

// The path of every run over two weights, on a contour map of the surface with the other weights at the optimum.
function ratePathsPicture(comparison) {
    const { first, second, optimum } = comparison;
    const [across, up] = [first, second].map(weight => ratePathRange(comparison, weight));
    const paths = [...comparison.shown].sort((a, b) => b.rate - a.rate).map(run => {
        const path = ratePath(comparison, run, across, up);
        return {
            name: run.label, type: 'scatter', mode: 'lines+markers', opacity: 0.8,
            line: { ...run.line(), width: run.width / 2 }, marker: { size: 3.5, color: theme.color(run.color) },
            x: path.map(weights => weights[first]), y: path.map(weights => weights[second]),
            text: path.map((_, epoch) => `epoch ${epoch}`), hovertemplate: `%{text}: (%{x:.6~g}, %{y:.6~g})<extra>${run.label}</extra>`,
        };
    });
    const place = (name, x, y, symbol, color) => ({
        name, type: 'scatter', mode: 'markers', x: [x], y: [y],
        marker: { symbol, size: 12, color: theme.color(color), line: { width: 1.5, color: theme.color('panel') } },
        hovertemplate: `${name}: (%{x:.6~g}, %{y:.6~g})<extra></extra>`,
    });
    return {
        traces: [
            rateContours(comparison, across, up), ...paths,
            place('start', 0, 0, 'circle', 'point'), place('minimum', optimum[first], optimum[second], 'star', 'minimum'),
        ],
        layout: {
            showlegend: false, hovermode: 'closest',
            xaxis: { ...titled(report.weightAxes[first]), range: across, zeroline: false },
            yaxis: { ...titled(report.weightAxes[second]), range: up, zeroline: false },
        },
    };
}

// A range with the start, the minimum, and all runs that do not diverge.
function ratePathRange(comparison, weight) {
    const steady = comparison.shown.filter(run => !comparison.stability.diverges(run.rate));
    const places = [0, comparison.optimum[weight], ...steady.flatMap(run => comparison.descent(run).path.map(weights => weights[weight]))];
    const [least, most] = places.reduce(([least, most], place) => [Math.min(least, place), Math.max(most, place)], [Infinity, -Infinity]);
    const margin = 0.15 * (most - least) || 1;
    return [least - margin, most + margin];
}

// A path that diverges is cut where it leaves the picture: it does not come back.
function ratePath(comparison, run, across, up) {
    const { path } = comparison.descent(run);
    const isInside = (value, [from, to]) => value >= from && value <= to;
    const end = comparison.stability.diverges(run.rate)
        ? path.findIndex(weights => !isInside(weights[comparison.first], across) || !isInside(weights[comparison.second], up))
        : -1;
    return end < 0 ? path : path.slice(0, end + 1);
}

// Lines at equal ratios of the height above the minimum: with equal differences, there would be none on the floor of a long valley.
function rateContours(comparison, across, up) {
    const [count, decades, lines] = [61, 4, 12];
    const { first, second, surface, optimum, least } = comparison;
    const steps = ([from, to]) => Array.from({ length: count }, (_, i) => from + (to - from) * i / (count - 1));
    const [x, y] = [steps(across), steps(up)];
    const slice = surface.slice(first, second, optimum);
    const losses = y.map(b => x.map(a => slice.meanSquaredError(a, b)));
    const top = Math.log10(Math.max(...losses.flat()) - least);
    const heights = losses.map(row => row.map(loss => Math.log10(Math.max(loss - least, 10 ** (top - decades)))));
    return {
        name: 'MSE', type: 'contour', x, y, z: heights, text: losses.map(row => row.map(loss => text.number(loss))),
        hovertemplate: 'MSE %{text}<br>(%{x:.4~g}, %{y:.4~g})<extra></extra>', showscale: false,
        colorscale: [[0, theme.color('faint-valley')], [1, theme.color('panel')]], line: { width: 0.75, color: theme.color('contour') },
        contours: { start: top - decades, end: top, size: decades / lines },
    };
}

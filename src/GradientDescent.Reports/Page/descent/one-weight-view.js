'use strict';

// With only one weight, the surface is a parabola and its slope a straight line: both are drawn in two dimensions.
function drawParabola(frame) {
    plot.draw('surface', () => {
        const { plane, point } = frame;
        const heights = plane.heights(point);
        return {
            traces: [
                { type: 'scatter', name: 'mean squared error', mode: 'lines', x: plane.xs, y: heights, line: { color: theme.color('first'), width: 3 } },
                ...pathTraces(frame, 'scatter3d').map(flattened),
            ],
            layout: oneWeightLayout(plane, 'mean squared error', [0, Math.max(...heights)]),
        };
    });
}

function drawSlopeLine(frame) {
    plot.draw('slope-first', () => {
        const { plane, point } = frame;
        const slopes = plane.xRange.map(plane.slope(point, plane.first));
        const steepest = 1.05 * Math.max(...slopes.map(Math.abs)) || 1;
        const line = { type: 'scatter', mode: 'lines', x: plane.xRange, hoverinfo: 'skip' };
        return {
            traces: [
                { ...line, name: 'derivative', y: slopes, line: { color: theme.color('first'), width: 3 } },
                { ...line, name: 'zero', y: [0, 0], line: { color: theme.color('quiet'), width: 1 } },
                ...slopeTraces(frame, plane.first).map(flattened),
            ],
            layout: oneWeightLayout(plane, 'slope', [-steepest, steepest]),
        };
    });
}

function flattened({ z, hovertemplate, marker, line, ...trace }) {
    const head = { ...marker, symbol: 'arrow', size: [0, 14], angleref: 'previous' };
    const dot = { ...marker, symbol: 'circle', size: 2 * (marker?.size ?? 0) };
    return { ...trace, type: 'scatter', y: z, line: { ...line, width: 3 }, marker: trace.name === 'step' ? head : dot };
}

function oneWeightLayout(plane, height, range) {
    return {
        xaxis: { title: { text: text.literal(report.weightNames[plane.first]) }, range: plane.xRange },
        yaxis: { title: { text: height }, range },
        uirevision: String(plane.first),
    };
}

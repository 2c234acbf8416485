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
            layout: weightLayout(plane.first, plane.xRange, text.withUnit('mean squared error', report.errorUnit), [0, plane.top]),
        };
    });
}

function drawSlopeLine(frame) {
    plot.draw('slope-first', () => slopeSection(frame, frame.plane.first));
}

// The slope along one weight through the current point: a line.
function slopeSection(frame, weight) {
    const { plane, point } = frame;
    // The minimum over two weights is beside the line.
    const isOne = plane.second === null;
    const { x, y } = plane.place(point);
    const isFirst = weight === plane.first;
    const range = isFirst ? plane.xRange : plane.yRange;
    const slope = plane.slope(point, weight);
    const slopes = range.map(at => isFirst ? slope(at, y) : slope(x, at));
    const steepest = 1.05 * Math.max(...slopes.map(Math.abs)) || 1;
    const line = { type: 'scatter', mode: 'lines', x: range, hoverinfo: 'skip' };
    return {
        traces: [
            { ...line, name: 'derivative', y: slopes, line: { color: theme.color('first'), width: 3 } },
            { ...line, name: 'zero', y: [0, 0], line: { color: theme.color('quiet'), width: 1 } },
            ...slopeTraces(frame, weight).filter(({ name }) => isOne || name !== 'minimum').map(trace => flattened(isFirst ? trace : { ...trace, x: trace.y })),
        ],
        layout: weightLayout(weight, range, report.slopeAxes[weight], [-steepest, steepest]),
    };
}

function flattened({ z, hovertemplate, marker, line, ...trace }) {
    const head = { ...marker, symbol: 'arrow', size: [0, 14], angleref: 'previous' };
    const dot = { ...marker, symbol: 'circle', size: 2 * (marker?.size ?? 0) };
    return { ...trace, type: 'scatter', y: z, line: { ...line, width: 3 }, marker: trace.name === 'step' ? head : dot };
}

function weightLayout(weight, range, height, heights) {
    return {
        xaxis: { title: { text: text.literal(report.weightAxes[weight]) }, range },
        yaxis: { title: { text: text.literal(height) }, range: heights },
        uirevision: String(weight),
    };
}

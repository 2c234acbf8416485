'use strict';

// With only one weight, the surface is a parabola and its slope a straight line: both are drawn in two dimensions.
function drawParabola(frame) {
    const { plane, point } = frame;
    const moving = () => pathTraces(frame, 'scatter3d').map(flattened);
    plot.play('surface', [plane], () => ({
        traces: [
            { type: 'scatter', name: 'mean squared error', mode: 'lines', x: plane.xs, y: plane.heights(point), line: { color: theme.color('first'), width: 3 } },
            ...moving(),
        ],
        layout: weightLayout(plane.first, plane.xRange, text.withUnit('mean squared error', report.errorUnit), [0, plane.top]),
    }), moving);
}

function drawSlopeLine(frame) {
    const { plane } = frame;
    plot.play('slope-first', [plane], () => slopeSection(frame, plane.first), () => flatSlope(frame, plane.first));
}

// The slope along one weight through the current point: a line.
function slopeSection(frame, weight) {
    const { plane, point } = frame;
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
            ...flatSlope(frame, weight),
        ],
        layout: weightLayout(weight, range, report.slopeAxes[weight], [-steepest, steepest]),
    };
}

function flatSlope(frame, weight) {
    const { first, second } = frame.plane;
    // The minimum over two weights is beside the line.
    const traces = slopeTraces(frame, weight).filter(({ name }) => second === null || name !== 'minimum');
    return traces.map(trace => flattened(weight === first ? trace : { ...trace, x: trace.y }));
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

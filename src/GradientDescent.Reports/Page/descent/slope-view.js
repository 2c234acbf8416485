'use strict';

// The slope of the error along one of the two weights, with the plane at zero: its sign says which way the step goes, its height how far.
function drawSlope(id, weight, frame) {
    plot.draw(id, () => {
        const { plane, point } = frame;
        const slopes = plane.grid(point)[weight === plane.first ? 'byFirst' : 'bySecond'];
        const steepest = Math.max(...slopes.flat().map(Math.abs));
        const neutral = theme.color('neutral');
        return {
            traces: [
                {
                    type: 'surface', name: 'derivative', x: plane.xs, y: plane.ys, z: slopes, showscale: false, opacity: 0.75, cmin: -steepest, cmax: steepest,
                    colorscale: [[0, theme.color('first')], [0.5, neutral], [1, theme.color('second')]], hovertemplate: planeHover(plane, 'z', 'slope'),
                    contours: { x: { highlight: false }, y: { highlight: false }, z: { highlight: false } },
                },
                {
                    type: 'surface', name: 'zero', x: plane.xRange, y: plane.yRange, z: [[0, 0], [0, 0]], showscale: false, opacity: 0.4, hoverinfo: 'skip',
                    colorscale: [[0, theme.color('quiet')], [1, theme.color('quiet')]],
                    contours: { x: { highlight: false }, y: { highlight: false }, z: { highlight: false } },
                },
                ...slopeTraces(frame, weight),
            ],
            layout: landscape(plane, 'slope', [-1.05 * steepest, 1.05 * steepest]),
        };
    });
}

// The point on the slope, its height over zero, and the step on the plane at zero.
function slopeTraces({ descent, plane, point }, weight) {
    const { x, y } = plane.place(point);
    const slope = plane.slice(point)[weight === plane.first ? 'byFirst' : 'bySecond'](x, y);
    const hovertemplate = planeHover(plane, 'z', 'slope');
    const traces = [
        { type: 'scatter3d', name: 'slope', mode: 'lines', x: [x, x], y: [y, y], z: [0, slope], hoverinfo: 'skip', line: { color: theme.color('point'), width: 6 } },
        { type: 'scatter3d', name: 'here', mode: 'markers', x: [x], y: [y], z: [slope], hovertemplate, marker: { color: theme.color('point'), size: 5 } },
    ];
    const next = descent.next(point);
    if (next) {
        const to = weight === plane.first ? { x: next[weight], y } : { x, y: next[weight] };
        traces.push({
            type: 'scatter3d', name: 'step', mode: 'lines+markers', x: [x, to.x], y: [y, to.y], z: [0, 0], hoverinfo: 'skip',
            line: { color: theme.color('step'), width: 8 }, marker: { color: theme.color('step'), size: [0, 6], symbol: 'diamond' },
        });
    }
    return traces;
}

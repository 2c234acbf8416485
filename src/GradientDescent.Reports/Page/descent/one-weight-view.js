'use strict';

// With one weight only, the surface is a parabola and its slope a straight line.
function drawParabola(frame) {
    plot.draw('surface', () => {
        const { plane, point } = frame;
        const inPlane = trace => ({ ...trace, type: 'scatter', y: trace.z, z: undefined, marker: { ...trace.marker, symbol: 'circle', size: 2 * trace.marker.size } });
        return {
            traces: [
                { type: 'scatter', name: 'mean squared error', mode: 'lines', x: plane.xs, y: plane.grid(point).heights, line: { color: theme.color('first'), width: 3 } },
                ...pathTraces(frame, 'scatter3d').map(inPlane),
            ],
            layout: oneWeightLayout(plane, 'mean squared error', [0, Math.max(...plane.grid(point).heights)]),
        };
    });
}

function drawSlopeLine(frame) {
    plot.draw('slope-first', () => {
        const { plane, point } = frame;
        const slopes = plane.grid(point).byFirst;
        const steepest = 1.05 * Math.max(...slopes.map(Math.abs));
        const inPlane = trace => ({ ...trace, type: 'scatter', y: trace.z, z: undefined, hovertemplate: undefined });
        return {
            traces: [
                { type: 'scatter', name: 'derivative', mode: 'lines', x: plane.xs, y: slopes, line: { color: theme.color('first'), width: 3 } },
                { type: 'scatter', name: 'zero', mode: 'lines', x: plane.xRange, y: [0, 0], line: { color: theme.color('quiet'), width: 1 } },
                ...slopeTraces(frame, plane.first).map(inPlane),
            ],
            layout: oneWeightLayout(plane, 'slope', [-steepest, steepest]),
        };
    });
}

function oneWeightLayout(plane, height, range) {
    return {
        xaxis: { title: { text: text.literal(report.weightNames[plane.first]) }, range: plane.xRange },
        yaxis: { title: { text: height }, range },
        uirevision: String(plane.first),
    };
}

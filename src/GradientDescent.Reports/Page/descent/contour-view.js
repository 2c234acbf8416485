'use strict';

// The same surface from above, with the next step. Without moments, only the path is drawn.
function drawContour(frame) {
    const { plane, point } = frame;
    const moving = () => [startMark(frame), ...pathTraces(frame, 'scatter'), stepArrow(frame)];
    plot.play('contour', [plane.axes, plane.hasOthers ? point : null, isFinePath(point)], () => {
        const name = weight => text.literal(report.weightAxes[weight]);
        return {
            traces: [...plane.surface ? [contour(plane, point)] : [], ...moving()],
            layout: {
                xaxis: { title: { text: name(plane.first) }, range: plane.xRange, zeroline: false },
                yaxis: { title: { text: name(plane.second) }, range: plane.yRange, zeroline: false },
                uirevision: `${plane.first} ${plane.second}`,
            },
        };
    }, moving);
}

// Lines at equal steps of √(error − minimum): so they are about equally spaced everywhere, also around the minimum.
function contour(plane, point) {
    const heights = plane.heights(point);
    const least = plane.minimum(point).z;
    return {
        type: 'contour', name: 'mean squared error', x: plane.xs, y: plane.ys, ncontours: 20, showscale: false,
        z: heights.map(row => row.map(height => Math.sqrt(Math.max(0, height - least)))), text: heights.map(row => row.map(height => text.number(height))),
        colorscale: [[0, theme.color('valley')], [1, theme.color('height')]], line: { width: 0.5, color: theme.color('grid') },
        hovertemplate: planeHover(plane, 'text'),
    };
}

// The start, which can be dragged.
function startMark({ plane }) {
    const { x, y } = plane.place(0);
    return {
        type: 'scatter', name: 'start', mode: 'markers', showlegend: false, x: [x], y: [y], hovertemplate: `${planeHover(plane, null)}<br>drag to start elsewhere<extra>start</extra>`,
        marker: { color: theme.color('path'), size: 18, symbol: 'square-open', line: { width: 2 } },
    };
}

// Without points if the next epoch is not in the report.
function stepArrow({ descent, plane, point }) {
    const next = descent.next(point);
    const ends = next ? [plane.place(point), plane.place(point, next)] : [];
    return {
        type: 'scatter', name: 'step', mode: 'lines+markers', x: ends.map(({ x }) => x), y: ends.map(({ y }) => y), hoverinfo: 'skip',
        line: { color: theme.color('step'), width: 3 }, marker: { color: theme.color('step'), symbol: 'arrow', size: [0, 14], angleref: 'previous', line: { width: 0 } },
    };
}

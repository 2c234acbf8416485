'use strict';

// The same surface from above, with the next step. Without moments, only the path is drawn.
function drawContour(frame) {
    plot.draw('contour', () => {
        const { plane, point } = frame;
        const name = weight => text.literal(report.weightAxes[weight]);
        return {
            traces: [...plane.surface ? [contour(plane, point)] : [], ...pathTraces(frame, 'scatter'), ...stepArrow(frame)],
            layout: {
                xaxis: { title: { text: name(plane.first) }, range: plane.xRange, zeroline: false },
                yaxis: { title: { text: name(plane.second) }, range: plane.yRange, zeroline: false },
                uirevision: `${plane.first} ${plane.second}`,
            },
        };
    });
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

function stepArrow({ descent, plane, point }) {
    const next = descent.next(point);
    if (!next)
        return [];

    const [from, to] = [plane.place(point), plane.place(point, next)];
    return [{
        type: 'scatter', name: 'step', mode: 'lines+markers', x: [from.x, to.x], y: [from.y, to.y], hoverinfo: 'skip',
        line: { color: theme.color('step'), width: 3 }, marker: { color: theme.color('step'), symbol: 'arrow', size: [0, 14], angleref: 'previous', line: { width: 0 } },
    }];
}

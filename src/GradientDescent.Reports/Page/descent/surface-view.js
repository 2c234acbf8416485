'use strict';

// The mean squared error over the two weights, as a landscape.
function drawSurface(frame) {
    plot.draw('surface', () => {
        const { plane, point } = frame;
        const z = plane.heights(point);
        return {
            traces: [
                {
                    type: 'surface', name: 'mean squared error', x: plane.xs, y: plane.ys, z, showscale: false, opacity: 0.9,
                    colorscale: [[0, theme.color('valley')], [1, theme.color('height')]], hovertemplate: planeHover(plane, 'z'),
                    contours: { x: { highlight: false }, y: { highlight: false }, z: { highlight: false, show: true, color: theme.color('grid'), width: 1 } },
                },
                ...pathTraces(frame, 'scatter3d'),
            ],
            layout: landscape('surface', plane, 'mean squared error', {
                range: [0, Math.max(...z.flat())], eye: surfaceEye(plane), annotations: [minimumLabel(plane.minimum(point))],
            }),
        };
    });
}

// Three dimensions: the weights on the floor.
function landscape(id, plane, height, { range, eye, annotations = [] }) {
    const title = name => ({ title: { text: name, font: { size: 12 } }, tickfont: { size: 10 }, nticks: 6 });
    return {
        margin: { l: 0, r: 0, t: 0, b: 0 },
        showlegend: false,
        scene: {
            aspectmode: 'cube',
            dragmode: 'turntable',
            annotations,
            camera: camera(id, eye),
            xaxis: { ...title(report.weightNames[plane.first]), range: plane.xRange },
            yaxis: { ...title(report.weightNames[plane.second]), range: plane.yRange },
            zaxis: { ...title(height), range },
        },
    };
}

// At first from the minimum's side, so that the way down from the start lies open.
function surfaceEye({ descent, optimum, first, second }) {
    const side = weight => optimum[weight] < descent.weights[0][weight] ? -1 : 1;
    return { x: 1.3 * side(first), y: 1.4 * side(second), z: 1.2 };
}

// Where the reader turned it, also while a drag is under way: plotly.js itself forgets that when a new layout comes.
function camera(id, eye) {
    return document.getElementById(id)._fullLayout?.scene?._scene?.getCamera() ?? { eye, center: { x: 0, y: 0, z: -0.15 } };
}

// Words over the picture: the surface cannot hide them.
function minimumLabel({ x, y, z }) {
    return { x, y, z, text: 'minimum', ax: 0, ay: -36, arrowcolor: theme.color('minimum'), font: { color: theme.color('text'), size: 12 }, bgcolor: theme.color('panel') };
}

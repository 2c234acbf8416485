'use strict';

// The mean squared error over two weights, in three dimensions.
function drawSurface(frame) {
    plot.draw('surface', () => {
        const { plane, point } = frame;
        const z = plane.heights(point);
        const minimum = plane.minimum(point);
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
                range: [0, plane.top], eye: surfaceEye(plane), annotations: plane.has(minimum) ? [minimumLabel(minimum)] : [],
            }),
        };
    });
}

// The layout in three dimensions, with the weights on the horizontal axes.
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

// The first view is from the side of the minimum, so that the path down from the start is visible.
function surfaceEye({ descent, optimum, first, second }) {
    const side = weight => optimum[weight] < descent.weights[0][weight] ? -1 : 1;
    return { x: 1.3 * side(first), y: 1.4 * side(second), z: 1.2 };
}

// The current camera, also during a drag: plotly.js does not keep it if the layout changes.
function camera(id, eye) {
    return document.getElementById(id)._fullLayout?.scene?._scene?.getCamera() ?? { eye, center: { x: 0, y: 0, z: -0.15 } };
}

// A label over the picture, which the surface cannot hide.
function minimumLabel({ x, y, z }) {
    return { x, y, z, text: 'minimum', ax: 0, ay: -36, arrowcolor: theme.color('minimum'), font: { color: theme.color('text'), size: 12 }, bgcolor: theme.color('panel') };
}

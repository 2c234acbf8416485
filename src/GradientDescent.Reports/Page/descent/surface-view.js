'use strict';

// The mean squared error over two weights, in three dimensions, with lines of equal error. Other weights change the surface from epoch to epoch.
function drawSurface(frame) {
    const { plane, point } = frame;
    const moving = () => pathTraces(frame, 'scatter3d');
    plot.play('surface', [plane, plane.hasOthers ? point : null], () => {
        const minimum = plane.minimum(point);
        return {
            traces: [hill(plane, point), hillLines(plane, point, minimum.z), ...moving()],
            layout: landscape('surface', plane, text.withUnit('MSE', report.errorUnit), {
                range: [0, plane.top], eye: surfaceEye(plane), annotations: plane.has(minimum) ? [minimumLabel(minimum)] : [],
            }),
        };
    }, moving);
}

// A mesh: plotly.js would refine a surface, and draw far more triangles than are seen.
function hill(plane, point) {
    const { xs, ys } = plane;
    const heights = plane.heights(point).flat();
    const cells = ys.slice(1).flatMap((_, row) => xs.slice(1).map((__, column) => row * xs.length + column));
    return {
        type: 'mesh3d', name: 'mean squared error', x: ys.flatMap(() => xs), y: ys.flatMap(y => xs.map(() => y)), z: heights, intensity: heights, showscale: false, opacity: 0.9,
        i: [...cells, ...cells], j: cells.flatMap(cell => cell + 1).concat(cells.map(cell => cell + xs.length + 1)), k: cells.map(cell => cell + xs.length + 1).concat(cells.map(cell => cell + xs.length)),
        colorscale: [[0, theme.color('valley')], [1, theme.color('height')]], hovertemplate: `${planeHover(plane, 'z')}<extra></extra>`,
        lighting: { ambient: 0.75, diffuse: 0.4, specular: 0.05, fresnel: 0 },
    };
}

// At equal steps of √(error − minimum), as on the map, and a little above the surface, which would hide them.
function hillLines(plane, point, least) {
    const heights = plane.heights(point);
    const most = Math.sqrt(Math.max(0, Math.max(...heights.flat()) - least));
    const levels = Array.from({ length: 9 }, (_, line) => least + (most * (line + 1) / 10) ** 2);
    const ends = contourLines(plane.xs, plane.ys, heights, levels).flatMap(line => [...line, null]);
    return {
        type: 'scatter3d', name: 'equal error', mode: 'lines', hoverinfo: 'skip', line: { color: theme.color('contour'), width: 2 },
        x: ends.map(end => end?.x ?? null), y: ends.map(end => end?.y ?? null), z: ends.map(end => end ? end.level + 0.004 * plane.top : null),
    };
}

// The layout in three dimensions, with the weights on the horizontal axes.
function landscape(id, plane, height, { range, eye, annotations = [] }) {
    // A unit has a line of its own: with it, the title could be longer than the picture.
    const title = name => ({ title: { text: name.replace(/ \(([^()]+)\)$/, '<br>($1)'), font: { size: 12 } }, tickfont: { size: 10 }, nticks: 6 });
    return {
        margin: { l: 0, r: 0, t: 0, b: 0 },
        showlegend: false,
        scene: {
            aspectmode: 'cube',
            dragmode: 'turntable',
            annotations,
            camera: camera(id, eye),
            xaxis: { ...title(report.weightAxes[plane.first]), range: plane.xRange },
            yaxis: { ...title(report.weightAxes[plane.second]), range: plane.yRange },
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
    const picture = document.getElementById(id);
    // A narrow picture is seen from further away, so that the titles at its sides are whole.
    const further = Math.max(1, 1.4 * picture.offsetHeight / picture.offsetWidth || 1);
    return picture._fullLayout?.scene?._scene?.getCamera() ?? { eye: { x: further * eye.x, y: further * eye.y, z: further * eye.z }, center: { x: 0, y: 0, z: -0.25 } };
}

// A label over the picture, which the surface cannot hide.
function minimumLabel({ x, y, z }) {
    return { x, y, z, text: 'minimum', ax: 0, ay: -36, arrowcolor: theme.color('minimum'), font: { color: theme.color('text'), size: 12 }, bgcolor: theme.color('panel') };
}

'use strict';

// The path so far, the current point and the minimum: on the surface ('scatter3d') or on the map ('scatter'). They move from epoch to epoch.
function pathTraces({ plane, point }, type) {
    const size = type === 'scatter3d' ? 5 : 11;
    // Many steps, such as those of a zigzag, would cover the map.
    const isFine = type === 'scatter' && isFinePath(point);
    const lifted = ({ x, y, z }) => type === 'scatter3d' ? { x, y, z } : { x, y };
    const single = ({ x, y, z }) => lifted({ x: [x], y: [y], z: [z] });
    const hovertemplate = planeHover(plane, type === 'scatter3d' ? 'z' : null);
    const traces = [
        {
            type, name: 'path', mode: 'lines+markers', ...lifted(plane.path(point)), hovertemplate,
            line: { color: theme.color('path'), width: type === 'scatter3d' ? 5 : isFine ? 0.75 : 1.5 }, marker: { color: theme.color('path'), size: isFine ? 2.5 : size / 2 },
        },
        { type, name: 'here', mode: 'markers', ...single(plane.place(point)), hovertemplate, marker: { color: theme.color('point'), size, ...type === 'scatter' ? { symbol: 'circle-open', line: { width: 3 } } : {} } },
    ];
    if (plane.surface) {
        traces.push({
            type, name: 'minimum', mode: 'markers', ...single(plane.minimum(point)), hovertemplate,
            marker: { color: theme.color('minimum'), size, ...type === 'scatter3d' ? { symbol: 'diamond' } : { symbol: 'star', size: 14, line: { color: theme.color('background'), width: 1.5 } } },
        });
    }
    return traces;
}

function isFinePath(point) {
    return point > 50;
}

function planeHover(plane, height, heightName = 'MSE') {
    const name = weight => text.literal(report.weightNames[weight]);
    const second = plane.second === null ? '' : `<br>${name(plane.second)} %{y:.5~g}`;
    return `${name(plane.first)} %{x:.5~g}${second}${height ? `<br>${heightName} %{${height}${height === 'text' ? '' : ':.6~g'}}` : ''}`;
}

'use strict';

// The slope of the error along one of the two weights, with a plane at zero. Its sign is the direction of the step, its height determines the length.
function drawSlope(id, weight, frame) {
    const { plane, point } = frame;
    const moving = () => slopeTraces(frame, weight);
    plot.play(id, [plane, plane.hasOthers ? point : null], () => {
        const derivative = sheet(plane, plane.slope(point, weight));
        const { reach } = slopeScales(frame)[weight];
        return {
            traces: [
                {
                    ...derivative, name: 'derivative', opacity: 0.75, intensity: derivative.z, cmin: -reach, cmax: reach, showscale: false,
                    colorscale: [[0, theme.color('first')], [0.5, theme.color('neutral')], [1, theme.color('second')]],
                },
                { ...sheet(plane, () => 0), name: 'zero', opacity: 0.4, color: theme.color('quiet') },
                stepField(frame, weight), ...moving(),
            ],
            // From the side, as a slope grows with its weight.
            layout: landscape(id, plane, report.slopeAxes[weight], { range: [-1.05 * reach, 1.05 * reach], eye: { x: 1.3, y: -1.4, z: 1.2 } }),
        };
    }, moving, () => slopeSection(frame, weight));
}

// The largest slope along each weight, and the scale of its picture: both have the same, unless one of the two would look flat.
function slopeScales({ descent, plane }) {
    const points = plane.isInside(descent.last) ? [0, descent.last] : [0];
    const steepest = weight => Math.max(...points.flatMap(point => sheet(plane, plane.slope(point, weight)).z.map(Math.abs))) || 1;
    const [first, second] = [plane.first, plane.second ?? plane.first].map(steepest);
    const both = Math.max(first, second);
    const isCommon = both <= slopeScales.mostTimes * Math.min(first, second);
    return {
        [plane.first]: { weight: plane.first, other: plane.second, reach: isCommon ? both : first, isCommon, times: first / second },
        ...plane.second === null ? {} : { [plane.second]: { weight: plane.second, other: plane.first, reach: isCommon ? both : second, isCommon, times: second / first } },
    };
}
slopeScales.mostTimes = 12;

// The error is quadratic, so its slopes are planes, which are defined by their corners.
function sheet({ xRange, yRange }, height) {
    const [x, y] = [[...xRange, ...xRange], [yRange[0], yRange[0], yRange[1], yRange[1]]];
    return {
        type: 'mesh3d', x, y, z: x.map((value, corner) => height(value, y[corner])), i: [0, 0], j: [1, 3], k: [3, 2], hoverinfo: 'skip',
        lighting: { ambient: 1, diffuse: 0, specular: 0, fresnel: 0 },
    };
}

// The point on the slope, its height above zero, the step on the plane at zero, and the minimum, where the slope is 0.
function slopeTraces({ descent, plane, point }, weight) {
    const { x, y } = plane.place(point);
    const slope = plane.slope(point, weight)(x, y);
    const traces = [
        { type: 'scatter3d', name: 'slope', mode: 'lines', x: [x, x], y: [y, y], z: [0, slope], hoverinfo: 'skip', line: { color: theme.color('point'), width: 6 } },
        {
            type: 'scatter3d', name: 'here', mode: 'markers', x: [x], y: [y], z: [slope], hovertemplate: planeHover(plane, 'z', 'slope'),
            marker: { color: theme.color('point'), size: 5 },
        },
    ];
    const next = descent.next(point);
    const to = next && (weight === plane.first ? { x: next[weight], y } : { x, y: next[weight] });
    traces.push({
        type: 'scatter3d', name: 'step', mode: 'lines+markers', x: to ? [x, to.x] : [], y: to ? [y, to.y] : [], z: to ? [0, 0] : [], hoverinfo: 'skip',
        line: { color: theme.color('step'), width: 8 }, marker: { color: theme.color('step'), size: [0, 6], symbol: 'diamond', line: { width: 0 } },
    });
    const minimum = [plane.minimum(point)].filter(place => plane.has(place));
    traces.push({
        type: 'scatter3d', name: 'minimum', mode: 'markers', x: minimum.map(place => place.x), y: minimum.map(place => place.y), z: minimum.map(() => 0), hovertemplate: planeHover(plane, 'z', 'slope'),
        marker: { color: theme.color('minimum'), size: 5, symbol: 'diamond' },
    });
    return traces;
}

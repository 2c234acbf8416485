'use strict';

// Both share the axis along x, and stay as they are while the start is dragged.
const toyRange = [-4, 4];

function toyLayout(title, range) {
    return {
        showlegend: false, hovermode: 'closest', dragmode: false,
        xaxis: { title: 'x', range: toyRange, fixedrange: true, dtick: 1 },
        yaxis: { title, range, fixedrange: true },
    };
}

function toyLine(name, f, color, [from, to] = toyRange) {
    const x = Array.from({ length: 81 }, (_, i) => from + (to - from) * i / 80);
    return { name, type: 'scatter', mode: 'lines', x, y: x.map(f), line: { color: theme.color(color), width: 2 }, hoverinfo: 'skip' };
}

// An arrow wherever isTip says that a line ends in one.
function toySteps(x, y, isTip) {
    return {
        name: 'steps', type: 'scatter', mode: 'lines+markers', x, y, hoverinfo: 'skip', line: { color: theme.color('path'), width: 2 },
        marker: { symbol: 'arrow', angleref: 'previous', size: x.map((_, i) => isTip(i) ? 12 : 0), color: theme.color('path'), opacity: 1 },
    };
}

// The last of the points is where the descent is.
function toyPoints(x, y) {
    return {
        name: 'points', type: 'scatter', mode: 'markers', x, y,
        marker: {
            size: x.map((_, i) => i === x.length - 1 ? 14 : 8), color: x.map((_, i) => theme.color(i === x.length - 1 ? 'accent' : 'point')),
            line: { width: 1.5, color: theme.color('panel') },
        },
        text: x.map((_, i) => i === 0 ? 'start' : `step ${i}`), hovertemplate: '%{text}: x = %{x:.5~g}, %{y:.5~g}<extra></extra>',
    };
}

function toyCurvePicture({ points }) {
    const here = points[points.length - 1];
    const heights = points.map(ToyDescent.height);
    const tangent = toyLine('tangent', x => ToyDescent.height(here) + ToyDescent.slope(here) * (x - here), 'second', [here - 1.2, here + 1.2]);
    tangent.line.dash = 'dash';
    return {
        traces: [toyLine('q', ToyDescent.height, 'quiet'), tangent, toySteps(points, heights, i => i > 0), toyPoints(points, heights)],
        layout: toyLayout('q(x) = x²', [-1.5, 16]),
    };
}

// Each step goes along x by the rate times the height here, then to the slope at its end.
function toySlopePicture({ points }) {
    const slopes = points.map(ToyDescent.slope);
    const x = points.flatMap((point, i) => i === 0 ? [point] : [point, point]);
    const y = slopes.flatMap((slope, i) => i === 0 ? [slope] : [slopes[i - 1], slope]);
    return {
        traces: [toyLine('zero', () => 0, 'axis'), toyLine('slope', ToyDescent.slope, 'quiet'), toySteps(x, y, i => i % 2 === 1), toyPoints(points, slopes)],
        layout: toyLayout('q′(x) = 2x', [-8.5, 8.5]),
    };
}

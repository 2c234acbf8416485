'use strict';

// Both pictures have the same x axis, which does not change while the start is dragged.
const toyRange = [-ToyDescent.outOfSight, ToyDescent.outOfSight];

function toyLayout(title, range) {
    return {
        showlegend: false, hovermode: 'closest', dragmode: false,
        xaxis: { ...titled('x'), range: toyRange, fixedrange: true, dtick: 1 },
        yaxis: { ...titled(title), range, fixedrange: true },
    };
}

function toyLine(name, f, color, [from, to] = toyRange) {
    const x = Array.from({ length: 81 }, (_, i) => from + (to - from) * i / 80);
    return { name, type: 'scatter', mode: 'lines', x, y: x.map(f), line: { color: theme.color(color), width: 2 }, hoverinfo: 'skip' };
}

// arrows: [[x, y, to x, to y]], each with its tip at the edge of a dot.
function toySteps(arrows, standoff) {
    return {
        name: 'steps', type: 'scatter', mode: 'lines+markers', hoverinfo: 'skip', line: { color: theme.color('path'), width: 2 },
        x: arrows.flatMap(([x, , toX]) => [x, toX, null]), y: arrows.flatMap(([, y, , toY]) => [y, toY, null]),
        marker: {
            symbol: arrows.flatMap(() => ['circle', 'arrow', 'circle']), size: arrows.flatMap(() => [0, 12, 0]), angleref: 'previous', standoff,
            color: theme.color('path'), opacity: 1, line: { width: 0 },
        },
    };
}

// The last point is the current one.
function toyPoints(x, y) {
    return {
        name: 'points', type: 'scatter', mode: 'markers', x, y,
        marker: {
            size: x.map((_, i) => i === x.length - 1 ? 14 : 8), color: x.map((_, i) => theme.color(i === x.length - 1 ? 'point' : 'path')),
            line: { width: 1.5, color: theme.color('panel') }, opacity: 1,
        },
        text: x.map((_, i) => i === 0 ? 'start' : `step ${i}`), hovertemplate: '%{text}: x = %{x:.5~g}, %{y:.5~g}<extra></extra>',
    };
}

// The step from each of many points, on the line of slopes: its direction and its length.
function toyField(rate) {
    const from = Array.from({ length: 13 }, (_, i) => -3 + i / 2).filter(x => x !== 0);
    const field = toySteps(from.map(x => [x, ToyDescent.slope(x), x - rate * ToyDescent.slope(x), ToyDescent.slope(x)]), 0);
    return { ...field, name: 'steps from other points', opacity: 0.5, line: { color: theme.color('step'), width: 1 }, marker: { ...field.marker, color: theme.color('step'), size: field.marker.size.map(size => size && 7) } };
}

function toyCurvePicture({ points }) {
    const here = points[points.length - 1];
    const heights = points.map(ToyDescent.height);
    const steps = points.slice(1).map((point, i) => [points[i], heights[i], point, heights[i + 1]]);
    const tangent = toyLine('tangent', x => ToyDescent.height(here) + ToyDescent.slope(here) * (x - here), 'second', [here - 1, here + 1]);
    tangent.line.dash = 'dash';
    return {
        traces: [toyLine('q', ToyDescent.height, 'quiet'), tangent, toySteps(steps, 5), toyPoints(points, heights)],
        layout: toyLayout('q(x) = x²', [-1.2, 12.25]),
    };
}

// Each step goes along x by the rate times the height, then vertically to the slope at its end.
function toySlopePicture({ points, rate }) {
    const slopes = points.map(ToyDescent.slope);
    const drops = points.slice(1).map((point, i) => [point, slopes[i], point, slopes[i + 1]]);
    const falls = {
        name: 'to the slope', type: 'scatter', mode: 'lines', hoverinfo: 'skip', line: { color: theme.color('path'), width: 1, dash: 'dot' },
        x: drops.flatMap(([x, , toX]) => [x, toX, null]), y: drops.flatMap(([, y, , toY]) => [y, toY, null]),
    };
    const steps = points.slice(1).map((point, i) => [points[i], slopes[i], point, slopes[i]]);
    return {
        traces: [toyLine('zero', () => 0, 'axis'), toyLine('slope', ToyDescent.slope, 'quiet'), toyField(rate), falls, toySteps(steps, 0), toyPoints(points, slopes)],
        layout: toyLayout('q′(x) = 2x', [-7.5, 7.5]),
    };
}

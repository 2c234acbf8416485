'use strict';

// The steps along one weight from the points of a grid, at the rate of the descent, up to the ends of the axes. None if the steps follow another rule.
function stepField({ descent, plane, point, rule }, weight) {
    const shares = hasStepField({ descent, rule }) ? [0.1, 0.3, 0.5, 0.7, 0.9] : [];
    const slope = plane.slope(point, weight);
    const at = ([from, to], share) => from + (to - from) * share;
    const within = ([from, to], value) => Math.min(to, Math.max(from, value));
    const arrows = shares.flatMap(across => shares.map(along => {
        const [x, y] = [at(plane.xRange, along), at(plane.yRange, across)];
        const move = -descent.rate * slope(x, y);
        return weight === plane.first ? [x, y, within(plane.xRange, x + move), y] : [x, y, x, within(plane.yRange, y + move)];
    }));
    return {
        type: 'scatter3d', name: 'steps from other points', mode: 'lines+markers', hoverinfo: 'skip', opacity: 0.6,
        x: arrows.flatMap(([x, , toX]) => [x, toX, null]), y: arrows.flatMap(([, y, , toY]) => [y, toY, null]), z: arrows.flatMap(() => [0, 0, null]),
        line: { color: theme.color('step'), width: 2 }, marker: { color: theme.color('step'), size: arrows.flatMap(() => [0, 3, 0]), symbol: 'diamond', line: { width: 0 } },
    };
}

function hasStepField({ descent, rule }) {
    return rule.isPlain && descent.rate !== null;
}

'use strict';

// The lines of equal height on a grid, for each of the levels: where a level crosses an edge of a triangle between neighbours. Their ends are as in { x, y, level }.
function contourLines(xs, ys, heights, levels) {
    const lines = [];
    const corner = (row, column) => ({ x: xs[column], y: ys[row], z: heights[row][column] });
    for (let row = 0; row + 1 < ys.length; row++) {
        for (let column = 0; column + 1 < xs.length; column++) {
            const [a, b, c, d] = [corner(row, column), corner(row, column + 1), corner(row + 1, column), corner(row + 1, column + 1)];
            for (const triangle of [[a, b, d], [a, d, c]])
                lines.push(...levels.map(level => crossing(triangle, level)).filter(Boolean));
        }
    }
    return lines;
}

function crossing([a, b, c], level) {
    const ends = [[a, b], [b, c], [c, a]].filter(([from, to]) => (from.z < level) !== (to.z < level)).map(([from, to]) => {
        const share = (level - from.z) / (to.z - from.z);
        return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y), level };
    });
    return ends.length === 2 ? ends : null;
}

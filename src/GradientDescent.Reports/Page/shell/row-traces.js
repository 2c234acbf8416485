'use strict';

// Rows as points, or as cells. Cells with more rows have a stronger colour.
function rowTrace({ x, y, numbers, cells }, xName, yName) {
    const hover = `${text.literal(xName)} %{x:.6g}<br>${text.literal(yName)} %{y:.6g}`;
    if (!cells) {
        const points = {
            type: 'scatter', mode: 'markers', name: 'rows', x, y, hovertemplate: `${hover}<extra></extra>`,
            marker: { color: theme.color('first'), size: x.length > 500 ? 4 : 7, opacity: x.length > 500 ? .5 : .75 },
        };
        return numbers ? brushing.trace({ ...points, hovertemplate: `row %{customdata}<br>${hover}<extra></extra>` }, numbers) : points;
    }

    const inCells = counts(cells.counts);
    const inRows = make => Array.from({ length: cells.height }, (_, row) =>
        Array.from({ length: cells.width }, (__, column) => make(inCells[row * cells.width + column])));
    const decades = Math.floor(Math.log10(inCells.reduce((most, count) => Math.max(most, count), 1)));
    const ticks = Array.from({ length: decades + 1 }, (_, decade) => decade);
    return {
        type: 'heatmap', name: 'rows',
        x: centres(cells.minX, cells.maxX, cells.width),
        y: centres(cells.minY, cells.maxY, cells.height),
        z: inRows(count => count === 0 ? null : Math.log10(count)),
        customdata: inRows(count => count),
        hovertemplate: `${hover}<br>%{customdata:,} rows<extra></extra>`,
        colorscale: [[0, theme.mix('panel', 'first', .15)], [.5, theme.mix('panel', 'first', .6)], [1, theme.mix('first', 'text', .3)]],
        colorbar: {
            title: { text: 'rows', side: 'right' }, thickness: 10, outlinewidth: 0,
            tickvals: ticks, ticktext: ticks.map(decade => (10 ** decade).toLocaleString('en')),
        },
        zmin: 0,
    };
}

// The range of the data.
function extent({ x, y, cells }) {
    return cells ? { x: [cells.minX, cells.maxX], y: [cells.minY, cells.maxY] } : { x: ends(x), y: ends(y) };
}

function ends(numbers) {
    return numbers.reduce(([least, most], number) => [Math.min(least, number), Math.max(most, number)], [Infinity, -Infinity]);
}

function titled(name) {
    return { title: { text: text.literal(name) } };
}

function centres(from, to, count) {
    return Array.from({ length: count }, (_, cell) => from + (to - from) * (cell + .5) / count);
}

// A line to compare rows with.
function referenceLine(name, x, y) {
    return { type: 'scatter', mode: 'lines', name, x, y, hoverinfo: 'skip', line: { color: theme.color('second'), width: 2 } };
}

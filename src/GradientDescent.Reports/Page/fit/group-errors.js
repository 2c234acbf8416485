'use strict';

// The errors of rows with similar values of a feature: a bar and a row of the table for each group.
const groupErrors = {
    draw(created, table, groups, name) {
        const columns = Object.fromEntries(Object.entries(groups).map(([statistic, numbers]) => [statistic, Array.from(doubles(numbers))]));
        const names = columns.lowers.map((lower, group) => this.range(group, lower, columns.uppers[group]));
        describe(created, `Error by ${name}`, fitCaptions.groups(name, names, columns.rootMeanSquares));
        plot.draw('fit-groups', () => ({
            traces: [{
                type: 'bar', name: 'root mean squared error', x: names.map((_, group) => group), y: columns.rootMeanSquares, customdata: names.map((group, at) => [text.literal(String(group)), columns.rowCounts[at]]),
                hovertemplate: `${text.literal(name)} %{customdata[0]}<br>root mean squared error %{y:.6~g}<br>%{customdata[1]:,} rows<extra></extra>`,
                marker: { color: theme.mix('panel', 'first', .55) },
            }],
            layout: { xaxis: { ...titled(report.featureAxes[report.weightNames.indexOf(name)]), ...this.ticks(columns.centers), zeroline: false }, yaxis: titled(text.withUnit('Root mean squared error', report.targetUnit)), showlegend: false },
        }));
        table.replaceChildren(
            element('thead', {}, element('tr', {}, ...[name, 'Rows', 'Mean actual', 'Mean predicted', 'Mean residual', 'Root mean squared error'].map(head => element('th', { scope: 'col' }, head)))),
            element('tbody', {}, ...names.map((group, at) => element('tr', {}, element('th', { scope: 'row' }, group), ...this.cells(columns, at)))));
    },

    // At most ten groups have the mean of their values below them; the others are named when they are pointed at.
    ticks(centers) {
        const every = Math.ceil(centers.length / 10);
        const named = centers.map((_, group) => group).filter(group => group % every === 0);
        return { tickvals: named, ticktext: named.map(group => text.number(centers[group], 3)) };
    },

    cells(columns, at) {
        return ['rowCounts', 'targets', 'predictions', 'means', 'rootMeanSquares'].map(statistic =>
            element('td', {}, (statistic === 'rowCounts' ? counted : sourced)(`groups.${statistic}[${at}]`, columns[statistic][at])));
    },

    range(group, lower, upper) {
        const [from, to] = [sourced(`groups.lowers[${group}]`, lower), sourced(`groups.uppers[${group}]`, upper)];
        return lower === upper ? from : words`${from} to ${to}`;
    },
};

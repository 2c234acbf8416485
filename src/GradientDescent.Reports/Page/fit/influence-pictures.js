'use strict';

// The rows that determine the fit.
const influencePictures = {
    distances: [0.5, 1],

    add(grid, influences) {
        const bins = new RowBins(influences.scaleLocation);
        const read = Object.fromEntries(['rows', 'predictions', 'leverages', 'studentized', 'distances'].map(name => [name, Array.from(doubles(influences[name]))]));
        if (!read.studentized.some(Number.isFinite))
            return;
        grid.append(figure('fit-scale', 'Scale–location', fitCaptions.scale(bins.means)));
        brushing.draw('fit-scale', () => this.scaleLocation(read, influences, bins));
        grid.append(figure('fit-leverage', 'Leverage and residuals', fitCaptions.leverage(influences)));
        brushing.draw('fit-leverage', () => this.leverage(read, influences));
    },

    scaleLocation({ rows, predictions, studentized }, { areAll, worst }, bins) {
        return {
            traces: [
                ...areAll ? [this.points(rows, predictions, studentized.map(r => Math.sqrt(Math.abs(r))), 'predicted %{x:.6g}<br>√|studentized residual| %{y:.4g}')] : [],
                ...bins.traces('mean', 'second'),
            ],
            layout: {
                xaxis: titled(`Predicted ${report.targetAxis}`), yaxis: { ...titled('√|studentized residual|'), rangemode: 'tozero' }, showlegend: false,
                annotations: areAll ? worst.map(row => this.name(row, row.prediction, Math.sqrt(Math.abs(row.studentized)))) : [],
            },
        };
    },

    leverage({ rows, leverages, studentized }, { parameters, worst }) {
        const most = Math.max(...leverages);
        const [low, high] = ends(studentized.filter(Number.isFinite));
        const range = [Math.min(low, -2) - 0.5, Math.max(high, 2) + 0.5];
        return {
            traces: [
                this.points(rows, leverages, studentized, 'leverage %{x:.4g}<br>studentized residual %{y:.4g}'),
                ...this.distances.map(distance => this.contour(distance, parameters, Math.min(1, 1.1 * most))),
                { type: 'scatter', mode: 'lines', name: 'zero', x: [0, 1.1 * most], y: [0, 0], hoverinfo: 'skip', line: { color: theme.color('axis'), width: 1 } },
            ],
            layout: {
                xaxis: { ...titled('Leverage'), range: [0, 1.1 * most] }, yaxis: { ...titled('Studentized residual'), range }, legend: legendBelow,
                annotations: worst.filter(row => row.studentized !== null).map(row => this.name(row, row.leverage, row.studentized)),
            },
        };
    },

    // Where Cook's distance r²h / ((1 − h)p) is the same: r = ±√(distance · p · (1 − h) / h).
    contour(distance, parameters, most) {
        const x = Array.from({ length: 100 }, (_, i) => most * (i + 1) / 100);
        const y = x.map(leverage => Math.sqrt(distance * parameters * Math.max(0, 1 - leverage) / leverage));
        return {
            type: 'scatter', mode: 'lines', name: `Cook’s distance ${distance}`, x: [...x, null, ...x], y: [...y, null, ...y.map(r => -r)], hoverinfo: 'name',
            line: { color: theme.color(distance === 1 ? 'problem' : 'second'), dash: distance === 1 ? 'dash' : 'dot', width: 1.5 },
        };
    },

    points(rows, x, y, hover) {
        return brushing.trace({
            type: 'scatter', mode: 'markers', name: 'rows', x, y, hovertemplate: `row %{customdata}<br>${hover}<extra></extra>`,
            marker: { color: theme.color('first'), size: x.length > 500 ? 4 : 7, opacity: x.length > 500 ? .5 : .75 }, showlegend: false,
        }, rows);
    },

    name(row, x, y) {
        return { x, y, text: text.literal(String(fitCaptions.rowName(row))), showarrow: true, arrowhead: 0, arrowwidth: 1, arrowcolor: theme.color('axis'), ax: -28, ay: -16, xanchor: 'right', font: { color: theme.color('text') } };
    },
};

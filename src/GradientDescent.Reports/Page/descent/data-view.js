'use strict';

// The target against the feature of a chosen weight, with the line of the model. The other features are at their means.
function drawData(frame, rows, feature) {
    plot.draw('data', () => {
        const picture = rows.of(feature);
        const line = modelLine(frame, rows, feature);
        const reach = WeightPlane.around([...picture.y, ...picture.x.map(modelLine({ ...frame, point: 0 }, rows, feature))].filter(Number.isFinite));
        const [from, to] = WeightPlane.around(picture.x);
        return {
            traces: [
                ...picture.traces,
                ...residuals(rows, feature, line),
                { type: 'scatter', name: 'line', mode: 'lines', x: [from, to], y: [line(from), line(to)], line: { color: theme.color('path'), width: 3 } },
            ],
            layout: {
                xaxis: { title: { text: text.literal(report.weightNames[feature]) }, range: [from, to] },
                yaxis: { title: { text: text.literal(report.target) }, range: reach },
                uirevision: String(feature),
            },
        };
    });
}

function modelLine({ descent, point }, rows, feature) {
    const weights = descent.weights[point];
    const features = weights.length - (report.hasIntercept ? 1 : 0);
    let constant = report.hasIntercept ? weights[features] : 0;
    for (let other = 0; other < features; other++)
        constant += other === feature ? 0 : weights[other] * rows.mean(other);
    return x => constant + weights[feature] * x;
}

// Thin lines from a few rows to the line. Only for one feature: with more, a prediction is not on the line.
function residuals(rows, feature, line) {
    if (!rows.points || rows.points.count > 50 || rows.columns.length !== 2)
        return [];

    const [x, y] = [rows.columns[feature], rows.columns[1]];
    const [along, up] = [[], []];
    x.forEach((at, row) => {
        along.push(at, at, null);
        up.push(y[row], line(at), null);
    });
    return [{ type: 'scatter', name: 'residuals', mode: 'lines', x: along, y: up, hoverinfo: 'skip', line: { color: theme.color('quiet'), width: 1 } }];
}

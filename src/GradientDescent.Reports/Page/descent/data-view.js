'use strict';

// The target against the feature of a chosen weight, with the line of the model. The other features are at their means. Returns what the picture does not show.
function drawData(frame, rows, feature) {
    const line = modelLine(frame, rows, feature);
    const { x, y, missing } = rows.of(feature);
    const reach = WeightPlane.around([...y, ...x.map(modelLine({ ...frame, point: 0 }, rows, feature))].filter(Number.isFinite));
    const [from, to] = WeightPlane.around(x);
    const moving = () => [
        ...residuals(rows, feature, line),
        { type: 'scatter', name: 'line', mode: 'lines', x: [from, to], y: [line(from), line(to)], line: { color: theme.color('path'), width: 3 } },
    ];
    plot.play('data', [frame.plane, rows, feature], () => ({
        traces: [...rows.of(feature).traces, ...moving()],
        layout: {
            xaxis: { title: { text: text.literal(report.featureAxes[feature]) }, range: [from, to] },
            yaxis: { title: { text: text.literal(report.targetAxis) }, range: reach },
            uirevision: String(feature),
        },
    }), moving);
    return joined([missing, lineNote([from, to].map(line), reach)].filter(Boolean));
}

// What to say if the line is above or below the picture. ends: its heights at both sides.
function lineNote(ends, [lowest, highest]) {
    const isOutside = ends.every(end => end > highest) || ends.every(end => end < lowest);
    const at = side => sourced(`line.ends[${side}]`, ends[side]);
    return isOutside ? words`At this epoch, the line is outside the picture: at its sides, the line is at ${at(0)} and ${at(1)}.` : '';
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

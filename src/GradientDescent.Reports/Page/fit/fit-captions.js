'use strict';

// What the pictures of the rows show, in words: functions of the numbers that are drawn.
const fitCaptions = {
    // far: the number of bins whose mean residual is more than two standard errors from 0.
    smoother(far, bins) {
        return `The line is the mean residual over rows with similar values, with a band of one standard error. ${this.farOff(far, bins, 'from 0')}`;
    },

    farOff(far, bins, from) {
        const expected = Math.max(1, Math.round(bins / 20));
        const found = `In ${far} of ${bins} ranges, it is more than two standard errors ${from}`;
        if (bins < 2)
            return 'There are too few rows with similar values to see a trend.';
        return far <= expected ? `${found}: no more than by chance.` : `${found}: the relation is not linear, or something is missing in the model.`;
    },

    calibration(far, bins) {
        return `The mean target beside the mean prediction, for ranges of predictions with equally many rows, ± two standard errors. ${bins < 2 ? 'There are too few rows with similar predictions for a comparison.'
            : far <= 1 ? `In ${far} of ${bins} ranges, the two differ by more: the predictions are calibrated.`
                : `In ${far} of ${bins} ranges, the two differ by more: the predictions are not right on average there.`}`;
    },

    // means: those of √|studentized residual|. With normal errors of equal variances, each is about 0.82.
    scale(means) {
        const [least, most] = [Math.min(...means), Math.max(...means)];
        const start = 'The square root of the absolute studentized residual. If all errors have the same variance, the line is level, at about 0.82 for normal errors.';
        if (means.length < 2)
            return start;
        const ratio = (most / least) ** 2;
        return `${start} Here it is between ${text.number(least, 2)} and ${text.number(most, 2)}: `
            + (ratio > 2 ? `residuals are up to ${text.number(ratio, 2)} times as large in some ranges as in others.` : 'nearly level.');
    },

    // influences: of the report. Rows without a distance alone determine a weight.
    leverage({ observations, aboveCutoffs, worst, areAll }) {
        const { distance, distanceRows } = aboveCutoffs;
        const [first] = worst.filter(row => row.distance !== null);
        return 'A row with a large leverage (far from the other rows) and a large residual changes the fit: Cook’s distance, constant along each dashed line, measures by how much. '
            + `${text.count(distanceRows, 'row')} of ${observations.toLocaleString('en')} ${distanceRows === 1 ? 'is' : 'are'} above 4/n = ${text.number(distance)}. `
            + (first ? `The largest distance is ${text.number(first.distance)}, of ${this.rowName(first)}${first.distance > 1 ? ': without it, the model would be another one. ' : '. '}` : '')
            + (areAll ? '' : 'Drawn are the rows with the largest distances, leverages and residuals. ')
            + (worst.some(row => row.place === null) ? 'Rows are counted from 0.' : '');
    },

    rowName({ place, row }) {
        return place ?? `row ${row}`;
    },

    // errors: the root mean squared error of each group.
    groups(feature, names, errors) {
        const start = `The root mean squared error of the rows with similar values of ${feature}.`;
        if (errors.length < 2)
            return start;
        const [least, most] = [errors.indexOf(Math.min(...errors)), errors.indexOf(Math.max(...errors))];
        return errors[most] > 2 * errors[least]
            ? `${start} It is largest (${text.number(errors[most])}) at ${names[most]}, and least (${text.number(errors[least])}) at ${names[least]}`
            : `${start} It is between ${text.number(errors[least])} and ${text.number(errors[most])}: about the same everywhere.`;
    },

    added({ slope, isSample }, feature) {
        return `The target against ${feature}, each without what the other features explain. The slope of the line, ${text.number(slope)}, is the coefficient of ${feature}: rows that determine it alone are far to the sides.${this.sample(isSample)}`;
    },

    component({ slope, isSample }, feature) {
        return `Coefficient × ${feature} + residual. The slope of the line is the coefficient, ${text.number(slope)}. If the rows follow a curve instead, the effect of ${feature} is not linear.${this.sample(isSample)}`;
    },

    sample(isSample) {
        return isSample ? ' A random sample of the rows is drawn.' : '';
    },

    collinear({ index, weights }) {
        return `${weights.slice(0, -1).join(', ')} and ${weights.at(-1)} are collinear (condition index ${text.number(index)}): the rows hardly tell their effects apart, so each coefficient alone is uncertain.`;
    },
};

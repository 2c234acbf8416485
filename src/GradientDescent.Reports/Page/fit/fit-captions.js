'use strict';

// What the pictures of the rows show, in words: functions of the numbers that are drawn.
const fitCaptions = {
    // A verdict on fewer ranges of rows would say nothing.
    fewestRanges: 5,

    // far: the number of ranges of similar rows whose mean residual is more than two standard errors from 0. source: the name of the ranges.
    smoother({ far, compared }, source) {
        const start = 'The line is the mean residual over rows with similar values, with a band of one standard error.';
        if (compared < this.fewestRanges)
            return `${start} There are too few ranges with several rows to see a trend.`;
        return words`${start} In ${this.farOff(far, compared, source)} ranges, it is more than two standard errors from 0: ${
            this.isByChance(far, compared) ? 'no more than by chance.' : 'the relation may not be linear, or something may be missing in the model.'}`;
    },

    // Of means that are right, one in twenty is more than two standard errors off; a few more, in one set of ranges in fifty.
    isByChance(far, compared) {
        return far <= compared / 20 + 2 * Math.sqrt(compared / 20);
    },

    farOff(far, compared, source) {
        return words`${counted(`${source}.far`, far)} of ${counted(`${source}.compared`, compared)}`;
    },

    calibration(far, compared) {
        const start = 'The mean target beside the mean prediction, for ranges of predictions with equally many rows, ± two standard errors.';
        if (compared < this.fewestRanges)
            return `${start} There are too few ranges with several rows for a comparison.`;
        return words`${start} In ${this.farOff(far, compared, 'calibration')} ranges, the two differ by more: the predictions are ${this.isByChance(far, compared) ? 'calibrated.' : 'not right on average there.'}`;
    },

    // means: those of √|studentized residual|. With normal errors of equal variances, each is about 0.82.
    scale(means) {
        const [least, most] = [Math.min(...means), Math.max(...means)];
        const start = 'The square root of the absolute studentized residual. If all errors have the same variance, the line is level, at about 0.82 for normal errors.';
        if (means.length < 2)
            return start;
        const ratio = (most / least) ** 2;
        const shown = (name, value) => sourced(`scaleLocation.${name}`, value, text.number(value, 2));
        return words`${start} Here it is between ${shown('least', least)} and ${shown('most', most)}: ${
            ratio > 2 ? words`residuals are up to ${shown('ratio', ratio)} times as large in some ranges as in others.` : 'nearly level.'}`;
    },

    // influences: of the report. Rows without a distance alone determine a weight.
    leverage({ observations, aboveCutoffs, worst, areAll }) {
        const { distance, distanceRows } = aboveCutoffs;
        const [first] = worst.filter(row => row.distance !== null);
        return joined([
            'A row with a large leverage (far from the other rows) and a large residual changes the fit: Cook’s distance, constant along each dashed line, measures by how much.',
            words`${counted('influence.rowsAboveCutoff', distanceRows, 'row')} of ${counted('influence.observations', observations)} ${distanceRows === 1 ? 'is' : 'are'} above 4/n = ${sourced('influence.cutoff', distance)}.`,
            ...first ? [words`The largest distance is ${sourced(`row[${first.row}].cooksDistance`, first.distance)}, of ${this.rowName(first)}${first.distance > 1 ? ': without it, the model would change considerably.' : '.'}`] : [],
            ...areAll ? [] : ['Drawn are the rows with the largest distances, leverages and residuals.'],
            ...worst.some(row => row.place === null) ? ['Rows are counted from 0.'] : [],
        ]);
    },

    rowName({ place, row }) {
        return place === null ? words`row ${sourced(`row[${row}].number`, row, String(row))}` : quoted(`row[${row}].place`, place);
    },

    // errors: the root mean squared error of each group.
    groups(feature, names, errors) {
        const start = `The root mean squared error of the rows with similar values of ${feature}.`;
        if (errors.length < 2)
            return start;
        const [least, most] = [errors.indexOf(Math.min(...errors)), errors.indexOf(Math.max(...errors))];
        const error = group => sourced(`groups.rootMeanSquares[${group}]`, errors[group]);
        return errors[most] > 2 * errors[least]
            ? words`${start} It is largest (${error(most)}) at ${names[most]}, and least (${error(least)}) at ${names[least]}.`
            : words`${start} It is between ${error(least)} and ${error(most)}: about the same everywhere.`;
    },

    added({ slope, isSample }, name, feature) {
        return words`The target against ${name}, each without what the other features explain. The slope of the line, ${sourced(`feature[${feature}].addedVariable.slope`, slope)}, is the coefficient of ${name}: the rows far to the left and right determine it most.${this.sample(isSample)}`;
    },

    component({ slope, isSample }, name, feature) {
        return words`Coefficient × ${name} + residual. The slope of the line is the coefficient, ${sourced(`feature[${feature}].componentPlusResidual.slope`, slope)}. If the rows follow a curve instead, the effect of ${name} is not linear.${this.sample(isSample)}`;
    },

    // Which rows and which model the pictures of influence are of, where they are not those of the other pictures; otherwise null.
    influence(hasInfluences, isOfTheFit, validationRows) {
        if (!hasInfluences)
            return validationRows > 0
                ? words`The rows here include ${counted('fit.validationRows', validationRows, 'validation row')}. Scale–location, leverages, added variables and robust errors need the training rows alone, so they are not in this report.` : null;
        return isOfTheFit ? null : 'Scale–location, leverages and added variables are those of the exact optimum of these rows, not of this fit. All other pictures of rows show this fit.';
    },

    sample(isSample) {
        return isSample ? ' A random sample of the rows is drawn.' : '';
    },

    // at: the place among the sets of collinear features.
    collinear({ index, weights }, at) {
        return words`${weights.slice(0, -1).join(', ')} and ${weights.at(-1)} are collinear (condition index ${sourced(`collinear[${at}].conditionIndex`, index)}): the rows hardly tell their effects apart, so each coefficient alone is uncertain.`;
    },
};

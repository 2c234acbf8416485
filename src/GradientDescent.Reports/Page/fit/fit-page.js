'use strict';

function buildFitPage(section) {
    section.append(element('h2', {}, 'How well the model fits'));
    fitOverview.add(section);
    if (featureCount() > 0 && featureCount() <= 12)
        section.append(predictionPanel());
    if (report.rows)
        addRowPictures(section);
    addCoefficients(section);
    if (report.description)
        descriptionTable.add(section, report.description);
    if (report.coefficients.summary) {
        section.append(element('h2', {}, report.coefficients.isOfTheFit ? 'Summary' : 'Summary of the exact optimum'),
            element('pre', { id: 'fit-summary', tabindex: 0, 'aria-label': 'Summary' }, quoted('coefficients.summary', report.coefficients.summary.text)));
    }
}

function addRowPictures(section) {
    const grid = element('div', { class: 'grid' });
    const pairs = new RowPairs(report.rows, doubles(report.fit.weights), report.hasIntercept);
    if (pairs.numbers)
        section.append(markedRows(pairs));
    const note = fitCaptions.influence(Boolean(report.diagnostics.influences), report.coefficients.isOfTheFit, report.fit.validationRows);
    if (note)
        section.append(element('p', { class: 'note', id: 'fit-influence-note' }, note));
    section.append(grid);
    residualPictures.predicted(grid, pairs);
    residualPictures.fitted(grid, pairs, report.diagnostics.smoother);
    distributionPictures.histogram(grid, report.rows);
    distributionPictures.quantiles(grid, report.rows, pairs);
    if (report.diagnostics.influences)
        influencePictures.add(grid, report.diagnostics.influences);
    addCalibration(grid, report.diagnostics.calibration);
    if (report.rows.features.length > 0)
        featurePictures.add(section, pairs, report.diagnostics);
}

function addCoefficients(section) {
    const coefficients = new Coefficients();
    const grid = element('div', { class: 'grid' });
    const redraws = [];
    const units = coefficients.canBeStandardised && coefficients.names.length > 1 ? 'standardised' : 'own';
    section.append(element('h2', {}, 'Coefficients'));
    if (report.coefficients.note)
        section.append(element('p', { class: 'note', id: 'fit-note' }, quoted('coefficients.note', report.coefficients.note)));
    if (coefficients.robust?.areNeeded)
        section.append(element('p', { class: 'note problem', id: 'fit-robust' },
            robustHeadline(coefficients.robust.kind, report.weightNames, coefficients.estimates, coefficients.summary.confidence)));
    for (const [at, set] of (coefficients.summary?.collinear ?? []).entries())
        section.append(element('p', { class: 'note fit-collinear' }, fitCaptions.collinear(set, at)));
    if (coefficients.canBeStandardised) {
        section.append(element('div', { class: 'controls' }, labelled('Units', choice('fit-units', [
            { value: 'own', text: 'Original units' },
            { value: 'standardised', text: 'Standardised' },
        ], units, chosen => redraws.forEach(redraw => redraw(chosen))))));
        section.append(element('p', {}, 'A standardised coefficient is the coefficient × the standard deviation of the feature / the standard deviation of the target. '
            + 'So coefficients of different features can be compared.'));
    }
    section.append(grid);
    if (coefficients.names.length > 0)
        redraws.push(coefficientPicture.add(grid, coefficients, units));
    if (report.penaltyPath)
        redraws.push(pathPicture.add(grid, coefficients, units));
    if (report.crossValidation)
        validationPicture.add(grid);
    if (report.moments)
        correlationPicture.add(grid, coefficients);
    section.append(coefficientTable(coefficients));
    if (coefficients.summary) {
        section.append(element('p', {}, `t is the ${coefficients.isOfTheFit ? 'value' : 'optimum'} / its standard error. P is the probability of a |t| at least this large if the true value were 0. `
            + 'The variance inflation is the factor by which correlation with other features increases the variance of the coefficient; 10 or more is marked.'
            + (coefficients.robust ? ` ${coefficients.robust.kind} errors stay valid if the variance of the residuals differs from row to row.` : '')));
    }
}

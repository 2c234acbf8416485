'use strict';

// The main numbers, and the advice of the trainer.
const fitOverview = {
    add(section) {
        section.append(element('dl', { class: 'facts' }, ...this.facts().flatMap(([name, value]) => [element('div', {}, element('dt', {}, name), element('dd', {}, value))])));
        const statistics = report.coefficients.summary?.advice ?? [];
        const advice = [...report.fit.advice, ...statistics, ...report.penaltyPath?.advice ?? [], ...report.crossValidation?.advice ?? []];
        if (advice.length > 0)
            section.append(element('ul', { class: 'note', id: 'fit-advice', 'aria-label': 'Advice' }, ...[...new Set(advice)].map(sentence => element('li', {}, text.sentence(sentence)))));
        if (report.transformedTarget)
            section.append(element('p', { id: 'fit-scale' }, `All numbers are on the scale of ${report.transformedTarget}. Predict of the model transforms predictions back.`));
        if (!report.rows)
            section.append(element('p', { class: 'note', id: 'fit-missing' }, this.missing()));
        if (report.sampleWeight)
            section.append(element('p', {}, `Loss, coefficients and R² weight each row by its ${report.sampleWeight}. Pictures of rows and the standard deviation of the residuals count each row once.`));
    },

    facts() {
        const { meanSquaredError, rSquared, loss, penalty, stopReason } = report.fit;
        return [
            ['R²', sourced('fit.rSquared', rSquared)],
            ['Root mean squared error', sourced('√fit.meanSquaredError', meanSquaredError === null ? null : Math.sqrt(meanSquaredError))],
            ...this.validation(),
            ['Rows', sourced('rowCount', report.rowCount, report.rowCount.toLocaleString('en'))],
            ...report.skippedRows > 0 ? [['Rows left out', sourced('skippedRows', report.skippedRows, report.skippedRows.toLocaleString('en'))]] : [],
            ...penalty > 0 ? [['Penalty in the loss', element('span', {}, sourced('fit.penalty', penalty), ' of ', sourced('fit.loss', loss))]] : [],
            ['Stop reason', trainingWords.stopReason(stopReason)],
        ];
    },

    // The losses of the epoch of the model.
    validation() {
        if (!report.history?.validationLosses)
            return [];
        const [losses, validationLosses] = [doubles(report.history.losses), doubles(report.history.validationLosses)];
        const distance = point => Math.abs(losses[point] - report.fit.loss);
        const at = losses.reduce((best, _, point) => distance(point) < distance(best) ? point : best, 0);
        return [
            ['Training loss', sourced(`history.losses[${at}]`, losses[at])],
            [`Validation loss, ${text.count(report.fit.validationRows, 'row')}`, sourced(`history.validationLosses[${at}]`, validationLosses[at])],
        ];
    },

    missing() {
        const shown = report.moments ? 'Everything below is computed from the moments of the rows (sums of products of the columns).' : `There are no moments either: ${report.whyNoMoments}`;
        return 'This report has no rows, so predictions, residuals, their histogram and their quantiles are missing. '
            + 'If the rows can be read again, create the report with trainer.Report(rows, fit) to see them. ' + shown;
    },
};

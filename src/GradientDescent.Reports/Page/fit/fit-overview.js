'use strict';

// The main numbers, and the advice of the trainer.
const fitOverview = {
    add(section) {
        section.append(element('dl', { class: 'facts' }, ...this.facts().flatMap(([name, value]) => [element('div', {}, element('dt', {}, name), element('dd', {}, value))])));
        const statistics = report.coefficients.summary?.advice ?? [];
        const advice = [...report.fit.advice, ...statistics, ...report.penaltyPath?.advice ?? [], ...report.crossValidation?.advice ?? []];
        if (advice.length > 0)
            section.append(element('ul', { class: 'note', id: 'fit-advice', 'aria-label': 'Advice' }, ...[...new Set(advice)].map(sentence => element('li', {}, quoted('advice', sentence, text.sentence(sentence))))));
        if (report.transformedTarget)
            section.append(element('p', { id: 'fit-scale' }, words`All numbers are on the scale of ${quoted('transformedTarget', report.transformedTarget)}. Predict of the model transforms predictions back.`));
        if (!report.rows)
            section.append(element('p', { class: 'note', id: 'fit-missing' }, this.missing()));
        if (report.sampleWeight)
            section.append(element('p', {}, `Loss, coefficients and R² weight each row by its ${report.sampleWeight}. Pictures of rows and the standard deviation of the residuals count each row once.`));
    },

    facts() {
        const { meanSquaredError, rSquared, loss, penalty, stopReason } = report.fit;
        return [
            ['R²', sourced('fit.rSquared', rSquared)],
            [text.withUnit('Root mean squared error', report.targetUnit), sourced('√fit.meanSquaredError', meanSquaredError === null ? null : Math.sqrt(meanSquaredError))],
            ...this.validation(),
            ['Rows', counted('rowCount', report.rowCount)],
            ...report.skippedRows > 0 ? [['Rows left out', counted('skippedRows', report.skippedRows)]] : [],
            ...penalty > 0 ? [['Penalty in the loss', words`${sourced('fit.penalty', penalty)} of ${sourced('fit.loss', loss)}`]] : [],
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
        const epoch = `fit.epoch[${doubles(report.history.epochs)[at]}]`;
        return [
            ['Training loss', sourced(`${epoch}.loss`, losses[at])],
            [words`Validation loss, ${counted('fit.validationRows', report.fit.validationRows, 'row')}`, sourced(`${epoch}.validationLoss`, validationLosses[at])],
        ];
    },

    missing() {
        const shown = report.moments ? 'Everything below is computed from the moments of the rows (sums of products of the columns).' : words`There are no moments either: ${quoted('whyNoMoments', report.whyNoMoments)}`;
        return joined([
            'This report has no rows, so predictions, residuals, their histogram and their quantiles are missing.',
            'If the rows can be read again, create the report with trainer.Report(rows, fit) to see them.', shown,
        ]);
    },
};

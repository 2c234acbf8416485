'use strict';

// The numbers first, and what the trainer noticed.
const fitOverview = {
    add(section) {
        section.append(element('dl', { class: 'facts' }, ...this.facts().flatMap(([name, value]) => [element('div', {}, element('dt', {}, name), element('dd', {}, value))])));
        const advice = [...report.fit.advice, ...report.penaltyPath?.advice ?? [], ...report.crossValidation?.advice ?? []];
        if (advice.length > 0)
            section.append(element('ul', { class: 'note', id: 'fit-advice', 'aria-label': 'Advice' }, ...[...new Set(advice)].map(sentence => element('li', {}, sentence))));
        if (!report.rows)
            section.append(element('p', { class: 'note', id: 'fit-missing' }, this.missing()));
        if (report.sampleWeight)
            section.append(element('p', {}, `Loss, coefficients and R² weigh each row with its ${report.sampleWeight}. Pictures of rows, and the deviation of the residuals, count each as one.`));
    },

    facts() {
        const { meanSquaredError, rSquared, loss, penalty, stopReason } = report.fit;
        return [
            ['R²', text.number(rSquared)],
            ['Root mean squared error', text.number(meanSquaredError === null ? null : Math.sqrt(meanSquaredError))],
            ['Rows', report.rowCount.toLocaleString('en')],
            ...report.skippedRows > 0 ? [['Rows left out', report.skippedRows.toLocaleString('en')]] : [],
            ...penalty > 0 ? [['Penalty in the loss', `${text.number(penalty)} of ${text.number(loss)}`]] : [],
            ['How it ended', stopReason.replace(/(?<=.)([A-Z])/g, letter => ` ${letter.toLowerCase()}`)],
        ];
    },

    missing() {
        const shown = report.moments ? 'What follows is from the moments, which know all that squared error needs.' : 'So only the coefficients are here.';
        return 'The rows of this fit are not in this report: predictions, residuals, their histogram and their quantiles are missing. trainer.Report(rows, fit) shows them, where the rows can be read again. ' + shown;
    },
};

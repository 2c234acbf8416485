'use strict';

// From this variance inflation on, other features explain most of a feature.
const largeInflation = 10;

// The coefficients as a table. Each cell has all digits of its number when it is pointed at.
function coefficientTable(coefficients) {
    const columns = coefficientColumns(coefficients);
    const rows = report.weightNames.map((name, weight) => element('tr', {}, element('th', { scope: 'row' }, name), ...columns.map(column => coefficientCell(column, weight))));
    return element('div', { class: 'scroll tall', tabindex: 0, role: 'region', 'aria-label': 'The weights in numbers' },
        element('table', { id: 'fit-table' },
            element('thead', {}, element('tr', {}, ...['Weight', ...columns.map(({ head }) => head)].map(head => element('th', { scope: 'col' }, head)))),
            element('tbody', {}, ...rows)));
}

function coefficientColumns({ summary, robust, estimates, isOfTheFit, canBeStandardised, names, weights, scales }) {
    const confidence = summary ? percent('coefficients.summary.confidence', summary.confidence) : '';
    const estimate = (head, name, source = `coefficients.summary.${name}`, kind = '') => ({ head, source, kind, value: weight => estimates[weight][name] });
    const optimum = summary && !isOfTheFit;
    return [
        { head: optimum ? 'This fit' : 'Value', source: 'fit.weights', value: weight => weights[weight] },
        ...optimum ? [estimate('Optimum', 'value')] : [],
        ...canBeStandardised ? [{ head: 'Standardised', source: 'standardised', value: weight => weight < names.length ? weights[weight] * scales[weight] : NaN }] : [],
        ...summary ? [
            estimate('Std. error', 'standardError'), estimate('t', 't'), estimate('P > |t|', 'p', undefined, 'probability'),
            estimate(words`${confidence} from`, 'lower'), estimate(words`${confidence} to`, 'upper'), estimate('Var. inflation', 'varianceInflation', undefined, 'inflation'),
        ] : [],
        ...robust ? [
            estimate(`${robust.kind} error`, 'robustError', 'coefficients.robust.standardError'),
            estimate(`${robust.kind} P > |t|`, 'robustP', 'coefficients.robust.p', 'probability'),
        ] : [],
    ];
}

function coefficientCell({ source, kind, value }, weight) {
    const number = value(weight);
    return element('td', {
        title: Number.isNaN(number) ? null : String(number),
        class: kind === 'inflation' && number >= largeInflation ? 'problem' : null,
    }, sourced(`${source}[${weight}]`, number, kind === 'probability' && number < 1e-4 ? '< 0.0001' : text.number(number)));
}

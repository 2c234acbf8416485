'use strict';

// From this variance inflation on, other features explain most of a feature.
const largeInflation = 10;

// The coefficients as a table.
function coefficientTable(coefficients) {
    const { summary, robust, estimates, isOfTheFit, canBeStandardised } = coefficients;
    const percent = summary ? text.number(100 * summary.confidence) : '';
    const probability = 'P > |t|';
    const robustHeads = robust ? [`${robust.kind} error`, `${robust.kind} P > |t|`] : [];
    const inflation = 'Var. inflation';
    const optimum = summary && !isOfTheFit;
    const heads = ['Weight', optimum ? 'This fit' : 'Value', ...optimum ? ['Optimum'] : [], ...canBeStandardised ? ['Standardised'] : [],
        ...summary ? ['Std. error', 't', probability, `${percent} % from`, `${percent} % to`, inflation, ...robustHeads] : []];
    const rows = report.weightNames.map((name, weight) => {
        const estimate = estimates?.[weight];
        const isFeature = weight < coefficients.names.length;
        return [
            coefficients.weights[weight],
            ...optimum ? [estimate.value] : [],
            ...canBeStandardised ? [isFeature ? coefficients.weights[weight] * coefficients.scales[weight] : NaN] : [],
            ...summary ? [estimate.standardError, estimate.t, estimate.p, estimate.lower, estimate.upper, estimate.varianceInflation,
                ...robust ? [estimate.robustError, estimate.robustP] : []] : [],
        ].map((number, column) => element('td', {
            title: Number.isNaN(number) ? null : String(number),
            class: heads[column + 1] === inflation && number >= largeInflation ? 'problem' : null,
        }, heads[column + 1].endsWith(probability) && number < 1e-4 ? '< 0.0001' : text.number(number)));
    });
    return element('div', { class: 'scroll tall', tabindex: 0, role: 'region', 'aria-label': 'The weights in numbers' },
        element('table', { id: 'fit-table' },
            element('thead', {}, element('tr', {}, ...heads.map(head => element('th', { scope: 'col' }, head)))),
            element('tbody', {}, ...rows.map((cells, weight) => element('tr', {}, element('th', { scope: 'row' }, report.weightNames[weight]), ...cells)))));
}

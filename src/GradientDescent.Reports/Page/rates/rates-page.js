'use strict';

function buildRatesPage(section) {
    section.append(element('h2', {}, 'The same problem at several learning rates'));
    if (!report.moments) {
        section.append(element('p', { class: 'note' }, words`There is nothing to compare, because this report has no moments: ${quoted('whyNoMoments', report.whyNoMoments)}`));
        return;
    }
    const comparison = new RateComparison(report);
    if (!comparison.hasSlope) {
        section.append(element('p', { class: 'note' }, 'Every feature is 0 in every row: the mean squared error is the same for all weights, '
            + 'so the learning rate has no effect.'));
        return;
    }

    const findings = element('ul', { id: 'rates-findings' });
    const table = element('table', { id: 'rates-table' });
    const draw = () => {
        document.getElementById('run-own').checked = comparison.own.isShown;
        findings.replaceChildren(...rateFindings(comparison).map(sentence => element('li', {}, sentence)));
        table.replaceChildren(...rateTable(comparison));
        plot.draw('rates-loss', () => rateLossPicture(comparison));
        if (comparison.surface.weightCount > 1)
            plot.draw('rates-paths', () => ratePathsPicture(comparison));
        plot.draw('rates-needed', () => neededEpochsPicture(comparison));
    };
    section.append(
        element('p', {}, 'Gradient descent on the mean squared error, from weights 0, at several constant learning rates. '
            + `The features are not standardised here${report.fit.penalty ? ', and the error has no penalty' : ''}.`),
        element('div', { class: 'controls sticky' }, ...ownRate(comparison, draw)),
        element('div', { class: 'controls', role: 'group', 'aria-label': 'Runs shown' }, ...ratePicks(comparison, draw)),
        element('div', { class: 'grid' }, ...rateFigures(comparison, draw), element('div', { class: 'panel' }, element('h3', {}, 'Findings'), findings)),
        element('h2', {}, 'In numbers'),
        element('div', { class: 'scroll', role: 'region', 'aria-label': 'The runs in numbers', tabindex: 0 }, table),
        element('p', {}, 'A step multiplies the distance from the minimum by at most ρ, in any direction. A run diverges if ρ\u00a0>\u00a01. '
            + 'The excess error is the MSE minus its minimum. A run is good if, from any start, '
            + 'it reduces the excess error to 1\u00a0% of that at the start within the epochs shown, and otherwise slow. '
            + 'This takes at most ln 100 / (−2 ln ρ) epochs, because in each direction the excess error is proportional to the square of the distance. '
            + 'A run zigzags if the rate is above 1/λmax: then each step crosses the valley in the direction in which it curves most.'));
    draw();
}

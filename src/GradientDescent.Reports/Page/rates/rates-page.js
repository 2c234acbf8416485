'use strict';

function buildRatesPage(section) {
    section.append(element('h2', {}, 'The same problem at several learning rates'));
    if (!report.moments) {
        section.append(element('p', { class: 'note' }, 'This report has no moments of its rows, which the error surface is computed from. '
            + 'It has them where the loss is the squared error and no missing value is filled with a mean: then give the report the moments or the rows.'));
        return;
    }
    const comparison = new RateComparison(report);
    if (!comparison.hasSlope) {
        section.append(element('p', { class: 'note' }, 'Every feature is 0 in every row: the mean squared error is the same at all weights, '
            + 'and no learning rate changes anything.'));
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
        plot.draw('rates-contraction', () => rateContractionPicture(comparison));
    };
    section.append(
        element('p', {}, 'Gradient descent on the mean squared error, from weights 0, each time at another constant rate. '
            + `The rates are those of the features’ own units${report.fit.penalty ? ', and of the error without its penalty' : ''}.`),
        element('div', { class: 'controls sticky' }, ...ownRate(comparison, draw)),
        element('div', { class: 'controls', role: 'group', 'aria-label': 'Runs shown' }, ...ratePicks(comparison, draw)),
        element('div', { class: 'grid' }, ...rateFigures(comparison, draw), element('div', { class: 'panel' }, element('h3', {}, 'What this says'), findings)),
        element('h2', {}, 'In numbers'),
        element('div', { class: 'scroll', role: 'region', 'aria-label': 'The runs in numbers', tabindex: 0 }, table),
        element('p', {}, 'ρ is the most that a step leaves of the distance from the minimum, in whichever direction. A run diverges where ρ > 1. '
            + 'It is good where the epochs shown are enough to leave at most 1 % of what the MSE is above its minimum, wherever the run starts: '
            + 'ln 100 / −2 ln ρ of them, since the MSE goes with the square of the distance. Else it is slow. '
            + 'Apart from that it zigzags, stepping over the valley in the steepest direction, where the rate is above 1/λmax.'));
    draw();
}

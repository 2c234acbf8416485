'use strict';

// A table row per run, shown or hidden.
function rateTable(comparison) {
    const { stability, epochs } = comparison;
    const head = ['Rate', 'Verdict', 'Zigzags', 'ρ', 'Epochs to 1\u00a0% excess error', `MSE after ${text.count(epochs, 'epoch')}`];
    return [
        element('thead', {}, element('tr', {}, ...head.map(name => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...comparison.runs.map(run => element('tr', { 'data-run': run.id },
            element('th', { scope: 'row' }, rateSwatch(run), run.label),
            element('td', {}, stability.verdict(run.rate, epochs)),
            element('td', {}, stability.zigzags(run.rate) ? 'yes' : 'no'),
            element('td', {}, rateContraction(stability.contraction(run.rate))),
            element('td', {}, rateEpochs(stability.epochsToArrive(run.rate))),
            element('td', {}, text.number(rateLastLoss(comparison, run), 6))))),
    ];
}

// The loss of a descent that overflowed is infinite.
function rateLastLoss(comparison, run) {
    const { losses } = comparison.descent(run);
    return losses.length > comparison.epochs ? losses[comparison.epochs] : Infinity;
}

function rateEpochs(epochs) {
    return Number.isFinite(epochs) ? Math.ceil(epochs).toLocaleString('en') : 'never';
}

// Three significant digits of the difference from 1, which matters most.
function rateContraction(contraction) {
    const decimals = Math.min(15, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(1 - contraction)))));
    return contraction < 1000 ? text.number(Number(contraction.toFixed(decimals)), 17) : text.number(contraction);
}

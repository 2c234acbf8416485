'use strict';

// A table row per run, shown or hidden.
function rateTable(comparison) {
    const { stability, epochs } = comparison;
    const head = ['Rate', 'Verdict', 'Zigzags', 'ρ', 'Epochs to 1\u00a0% excess error', words`MSE after ${counted('runs.epochs', epochs, 'epoch')}`];
    return [
        element('thead', {}, element('tr', {}, ...head.map(name => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...comparison.runs.map(run => element('tr', { 'data-run': run.id },
            element('th', { scope: 'row' }, rateSwatch(run), run.words),
            element('td', {}, stability.verdict(run.rate, epochs)),
            element('td', {}, stability.zigzags(run.rate) ? 'yes' : 'no'),
            element('td', {}, rateContraction(run, stability)),
            element('td', {}, rateEpochs(run, stability)),
            element('td', {}, rateLastLoss(comparison, run))))),
    ];
}

// The loss of a descent that overflowed is infinite.
function rateLastLoss(comparison, run) {
    const { losses } = comparison.descent(run);
    const loss = losses.length > comparison.epochs ? losses[comparison.epochs] : Infinity;
    return sourced(`run[${run.id}].loss`, loss, text.number(loss, 6));
}

function rateEpochs(run, stability) {
    const epochs = stability.epochsToArrive(run.rate);
    return Number.isFinite(epochs) ? counted(`run[${run.id}].epochsNeeded`, Math.ceil(epochs)) : 'never';
}

// Three significant digits of the difference from 1, which matters most. kind: 'contraction', or 'swing' for that in the steepest direction.
function rateContraction(run, stability, kind = 'contraction') {
    const factor = stability[kind](run.rate);
    const decimals = Math.min(15, Math.max(2, 2 - Math.floor(Math.log10(Math.abs(1 - factor)))));
    return sourced(`run[${run.id}].${kind}`, factor, factor < 1000 ? text.number(Number(factor.toFixed(decimals)), 17) : text.number(factor));
}

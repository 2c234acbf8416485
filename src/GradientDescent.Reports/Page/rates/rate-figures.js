'use strict';

// The pictures, each under the controls that concern it alone.
function rateFigures(comparison, draw) {
    const epochs = element('input', {
        id: 'rates-epochs', type: 'number', min: 1, max: comparison.maxEpochs, value: comparison.epochs,
        onchange: () => {
            comparison.epochs = Math.min(comparison.maxEpochs, Math.max(1, Math.round(Number(epochs.value) || comparison.epochs)));
            epochs.value = comparison.epochs;
            draw();
        },
    });
    const scale = choice('rates-scale', Object.entries(rateScales).map(([value, of]) => ({ value, text: of.text })), comparison.scale, value => {
        comparison.scale = value;
        draw();
    });
    const loss = figure('rates-loss', 'Loss by epoch',
        'The mean squared error of every run after each epoch. The steeper a line falls, the fewer epochs it needs; one that rises diverges.');
    const contraction = figure('rates-contraction', 'What a step leaves of the distance',
        'The contraction ρ over the learning rate, each run marked: lowest at the best constant rate, above 1 beyond the largest stable one.');
    loss.lastChild.before(element('div', { class: 'controls' }, labelled('Epochs', epochs), labelled('Show', scale)));
    return [loss, ...ratePathsFigure(comparison, draw), contraction];
}

// A map takes two weights.
function ratePathsFigure(comparison, draw) {
    if (comparison.surface.weightCount < 2)
        return [];
    const weights = comparison.weightNames.map((name, value) => ({ value, text: name }));
    // Choosing the other axis's weight swaps the two.
    const choose = (axis, other) => value => {
        if (Number(value) === comparison[other])
            comparison[other] = comparison[axis];
        comparison[axis] = Number(value);
        first.value = comparison.first;
        second.value = comparison.second;
        draw();
    };
    const first = choice('rates-first', weights, comparison.first, choose('first', 'second'));
    const second = choice('rates-second', weights, comparison.second, choose('second', 'first'));
    const others = weights.length > 2 ? ' The other weights of the map are at their optimum, those of the runs wherever they are.' : '';
    const paths = figure('rates-paths', 'Paths on the error surface', 'Every run from the start, the dot, towards the minimum, the star, as far as the axes reach. '
        + `Each contour line is the same ratio higher above the minimum than the one inside it.${others}`);
    paths.lastChild.before(element('div', { class: 'controls' }, labelled('Across', first), labelled('Up', second)));
    return [paths];
}

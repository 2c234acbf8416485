'use strict';

// The pictures, each with its own controls.
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
        'The mean squared error of every run after each epoch. The faster a line falls, the fewer epochs the run needs. A run whose line keeps rising diverges.');
    const needed = figure('rates-needed', 'Epochs needed by learning rate',
        'A small rate needs many epochs, twice the rate about half of them, up to the best constant rate. Right of it is a cliff: above the largest stable rate, no number of epochs is enough (crosses).');
    loss.lastChild.before(element('div', { class: 'controls' }, labelled('Epochs', epochs), labelled('Show', scale)));
    return [loss, ...ratePathsFigure(comparison, draw), needed];
}

// A map needs two weights.
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
    const others = weights.length > 2 ? ' In the map, the other weights are at the optimum; in the runs, they are not.' : '';
    const paths = figure('rates-paths', 'Paths on the error surface', 'Every run from the start (dot) towards the minimum (star), up to the ends of the axes. '
        + `From one contour line to the next, the error above the minimum grows by the same factor.${others}`);
    paths.lastChild.before(element('div', { class: 'controls' }, labelled('Horizontal', first), labelled('Vertical', second)));
    return [paths];
}

'use strict';

// The two weights of the picture of the path, as indices of names, and the scale of the loss. The first choice is that of the report.
const liveChoices = {
    scale: 'linear',
    pair: [0, 0],
    names: [],

    // Builds the controls when the names are known.
    update(names, redraw) {
        if (names.join('\n') === this.names.join('\n'))
            return;
        this.names = names;
        const hasIntercept = names.at(-1) === 'Intercept';
        this.pair = names.length === 2 && hasIntercept ? [1, 0] : [0, Math.min(1, names.length - 1)];
        const weights = names.map((name, value) => ({ value, text: name }));
        const weight = (id, at) => choice(id, weights, this.pair[at], chosen => {
            this.pair[at] = Number(chosen);
            redraw();
        });
        const scales = [{ value: 'linear', text: 'linear' }, { value: 'log', text: 'logarithmic' }];
        document.getElementById('choices').replaceChildren(
            labelled('Loss', choice('scale', scales, this.scale, chosen => {
                this.scale = chosen;
                redraw();
            })),
            ...names.length > 2 ? [labelled('Path of', weight('first-weight', 0)), labelled('and', weight('second-weight', 1))] : []);
    },
};

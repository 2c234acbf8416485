'use strict';

// The pictures of a running descent, in the colours of the report.
const livePictures = {
    start() {
        document.getElementById('pictures').append(
            figure('loss', 'Loss', 'The loss by epoch.'), figure('rate', 'Learning rate', 'The learning rate by epoch.'), figure('path', 'Path', 'Where the descent has been.'));
    },

    draw({ points, weightNames, weightAxes }) {
        const epochs = points.map(point => point.epoch);
        const line = (name, y, color, more = {}) => ({ type: 'scatter', mode: 'lines', name, x: epochs, y, line: { color: theme.color(color), width: 2.5, ...more } });
        const hasValidation = points.some(point => point.validationLoss !== null);
        plot.draw('loss', () => ({
            traces: [
                line('loss', points.map(point => point.loss), 'path'),
                ...hasValidation ? [line('validation loss', points.map(point => point.validationLoss), 'validation', { dash: '9px,4px' })] : [],
            ],
            layout: { ...this.axes('epoch', 'loss'), yaxis: { title: { text: 'loss' }, type: liveChoices.scale }, showlegend: hasValidation },
        }));
        plot.draw('rate', () => ({ traces: [line('learning rate', points.map(point => point.rate), 'first')], layout: { ...this.axes('epoch', 'learning rate'), showlegend: false } }));
        this.drawPath(points, epochs, weightNames, weightAxes);
    },

    drawPath(points, epochs, names, axes) {
        const isOne = names.length < 2;
        const [first, second] = liveChoices.pair;
        const [x, y] = [isOne ? epochs : points.map(point => point.weights[first]), points.map(point => point.weights[second])];
        describe(document.getElementById('path').closest('figure'), 'Path', liveWords.path(names, liveChoices.pair));
        plot.draw('path', () => ({
            traces: [
                { type: 'scatter', mode: 'lines+markers', name: 'path', x, y, line: { color: theme.color('path'), width: 1.5 }, marker: { color: theme.color('path'), size: points.length > 50 ? 2.5 : 5.5 } },
                { type: 'scatter', mode: 'markers', name: 'here', x: x.slice(-1), y: y.slice(-1), marker: { color: theme.color('point'), size: 11, symbol: 'circle-open', line: { width: 3 } } },
            ],
            layout: this.axes(isOne ? 'epoch' : text.literal(axes[first]), text.literal(axes[second] ?? 'weight')),
        }));
    },

    axes(x, y) {
        return { xaxis: { title: { text: x } }, yaxis: { title: { text: y } } };
    },
};

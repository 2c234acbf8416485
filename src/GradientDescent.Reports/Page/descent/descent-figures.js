'use strict';

// The pictures of the descent, with their captions.
class DescentFigures {
    constructor(surface) {
        this.surface = surface;
        this.rows = new RowPicture(report.rows, report.moments, report.hasIntercept);
        this.scale = 'linear';
        this.updates = { 'slope-first': element('p', { id: 'update-first', class: 'update' }), 'slope-second': element('p', { id: 'update-second', class: 'update' }) };
        this.missing = element('p', { id: 'data-missing' });
        this.notDrawn = element('p', { id: 'loss-not-drawn' });
        const scale = [{ value: 'linear', text: 'linear' }, { value: 'log', text: 'logarithmic' }];
        this.figures = Object.fromEntries(['surface', 'contour', 'slope-first', 'slope-second', 'data', 'loss'].map(id => [id, figure(id, '', '')]));
        for (const [id, update] of Object.entries(this.updates))
            this.figures[id].append(update);
        this.figures.data.append(this.missing);
        this.figures.loss.append(labelled('Scale', choice('loss-scale', scale, this.scale, value => { this.scale = value; this.show(this.frame); })), this.notDrawn);
        this.element = element('div', { class: 'grid' }, ...Object.values(this.figures));
    }

    // The captions name the chosen weights.
    describe({ plane }) {
        const name = weight => report.weightNames[weight];
        const isOne = plane.second === null;
        const zero = isOne ? 'line' : 'plane';
        const feature = this.feature(plane);
        describe(this.figures.surface, isOne ? 'Error by weight' : 'Error surface',
            `Every point of the ${isOne ? 'curve' : 'surface'} is a model. Its position gives the ${isOne ? `value of ${name(plane.first)}` : `values of ${name(plane.first)} and ${name(plane.second)}`}, `
            + 'its height the mean squared error (MSE). Gradient descent goes downhill step by step, along the red path.'
            + (report.weightNames.length > 2 ? ' The heights are those with the other weights fixed as chosen above.' : ''));
        describe(this.figures.contour, plane.surface ? 'The same from above' : 'The path of the weights', plane.surface
            ? 'Along each line the error is the same, like the height along a contour line of a map. The arrow is the next step. '
                + `A step of plain gradient descent goes against the gradient, which consists of ${report.weightNames.length > 2 ? 'the slopes along all weights' : 'the two slopes below'}.`
            : 'The weights after each epoch. The arrow is the next step.');
        for (const [id, weight] of [['slope-first', plane.first], ['slope-second', plane.second]]) {
            describe(this.figures[id], `Slope along ${name(weight)}`,
                `The slope is ∂MSE/∂${name(weight)}: how fast the error grows with ${name(weight)}. The grey ${zero} is at zero. `
                + 'Where the slope is negative, a step increases the weight; where it is positive, a step decreases the weight. '
                + `The line from the grey ${zero} to the point is the current slope. The ${isOne ? 'arrow' : 'bar'} on the grey ${zero} is the step. `
                + 'In plain gradient descent, next weight = weight − learning rate × slope.');
        }
        describe(this.figures.data, `${report.target} against ${name(feature)}`,
            'The line of the model at this epoch' + (this.featureCount > 1 ? ', with the other features at their means.' : '. Each step moves it.'));
        describe(this.figures.loss, 'Loss', 'The loss after each epoch. A descent that converges is fast at first, and slows down as the slopes become small. If the loss keeps rising, the learning rate is too high.');

        this.figures.surface.hidden = !plane.surface;
        this.figures.contour.hidden = isOne;
        this.figures['slope-first'].hidden = !plane.surface;
        this.figures['slope-second'].hidden = !plane.surface || isOne;
        this.figures.data.hidden = !this.rows.knows(feature, this.featureCount);
        this.missing.textContent = this.figures.data.hidden ? '' : this.rows.of(feature).missing;
    }

    get featureCount() {
        return report.weightNames.length - (report.hasIntercept ? 1 : 0);
    }

    feature(plane) {
        return plane.first < this.featureCount ? plane.first : plane.second;
    }

    show(frame) {
        this.frame = frame;
        if (frame.plane.second === null)
            this.showOneWeight(frame);
        else
            this.showTwoWeights(frame);
        if (!this.figures.data.hidden)
            drawData(frame, this.rows, this.feature(frame.plane));
        drawLoss(frame, this.scale);
        this.notDrawn.textContent = this.scale === 'log' ? notOnLogarithmicScale(frame.descent) : '';
    }

    showOneWeight(frame) {
        if (!frame.plane.surface)
            return;

        drawParabola(frame);
        drawSlopeLine(frame);
        this.updates['slope-first'].textContent = frameText.update(frame, frame.plane.first);
    }

    showTwoWeights(frame) {
        drawContour(frame);
        if (!frame.plane.surface)
            return;

        drawSurface(frame);
        for (const [id, weight] of [['slope-first', frame.plane.first], ['slope-second', frame.plane.second]]) {
            drawSlope(id, weight, frame);
            this.updates[id].textContent = frameText.update(frame, weight);
        }
    }
}

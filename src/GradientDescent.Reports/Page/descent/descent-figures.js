'use strict';

// The pictures of the descent, each with the words under which it is understood.
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

    // The captions are of the weights that are looked at.
    describe({ plane }) {
        const name = weight => report.weightNames[weight];
        const isOne = plane.second === null;
        const feature = this.feature(plane);
        describe(this.figures.surface, isOne ? 'Error by weight' : 'Error surface',
            `Every point on it is a model: a choice of ${isOne ? name(plane.first) : `${name(plane.first)} and ${name(plane.second)}`}, and as height how wrong that model is, `
            + 'the mean squared error. Gradient descent walks downhill on it, from step to step along the red path.'
            + (report.weightNames.length > 2 ? ' The path is seen through the other weights, on the slice where they are held.' : ''));
        describe(this.figures.contour, plane.surface ? 'The same from above' : 'The path of the weights', plane.surface
            ? 'As on a map, the height is the same along a line; the darker, the lower. The arrow is the next step: against the gradient, where the surface falls most steeply.'
            : 'Where the weights go, epoch by epoch. The arrow is the next step.');
        for (const [id, weight] of [['slope-first', plane.first], ['slope-second', plane.second]]) {
            describe(this.figures[id], `Slope by ${name(weight)}`,
                `How fast the error grows with ${name(weight)}: ∂MSE/∂${name(weight)}. Below the grey plane at zero the error falls as the weight grows, `
                + 'so the step adds to it; above the plane the step takes from it. The line from the plane to the point is the slope here, the bar on the plane the step: '
                + 'next weight = weight − learning rate × slope.');
        }
        describe(this.figures.data, `${report.target} against ${name(feature)}`,
            'The line that the weights draw at this epoch' + (this.featureCount > 1 ? ', the other features at their means.' : '. Each step turns and lifts it towards the data.'));
        describe(this.figures.loss, 'Loss', 'What the descent makes smaller, epoch by epoch: fast at first, then ever slower as the slopes become small.');

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

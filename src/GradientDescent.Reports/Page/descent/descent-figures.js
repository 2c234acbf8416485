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
        // A caption that is cut to one line is whole when it is focused.
        for (const created of Object.values(this.figures))
            created.querySelector('figcaption p').tabIndex = 0;
        for (const [id, update] of Object.entries(this.updates))
            this.figures[id].append(update);
        this.figures.data.append(this.missing);
        this.figures.loss.append(labelled('Scale', choice('loss-scale', scale, this.scale, value => { this.scale = value; this.show(this.frame); })), this.notDrawn);
        this.element = element('div', { class: 'grid dense' }, ...Object.values(this.figures));
    }

    // The captions name the chosen weights, and the rule of the steps.
    describe(frame) {
        const { plane, descent, rule } = frame;
        const name = weight => report.weightNames[weight];
        const isOne = plane.second === null;
        const feature = this.feature(plane);
        const state = {
            first: name(plane.first), second: isOne ? null : name(plane.second), hasSurface: Boolean(plane.surface), hasOthers: plane.hasOthers, rule,
        };
        describe(this.figures.surface, isOne ? 'Error by weight' : 'Error surface', descentCaptions.surface(state));
        describe(this.figures.contour, plane.surface ? 'Error surface from above' : 'The path of the weights', descentCaptions.contour(state));
        for (const [id, weight] of [['slope-first', plane.first], ['slope-second', plane.second]]) {
            const scale = plane.surface && !isOne ? slopeScales(frame)[weight] : null;
            this.describeSlope(this.figures[id], { weight: name(weight), isOne, rule, hasField: !isOne && hasStepField(frame), scale });
        }
        describe(this.figures.data, `${report.target} against ${name(feature)}`, descentCaptions.data({ isAlone: this.featureCount === 1 }));
        describe(this.figures.loss, 'Loss', words`${descentCaptions.loss(descent, descent.rate !== null)}${descentCaptions.validation(descent, report.fit.validationRows)}`);

        this.figures.surface.hidden = !plane.surface;
        this.figures.surface.classList.toggle('on-screen', !isOne);
        this.figures.contour.hidden = isOne;
        this.figures['slope-first'].hidden = !plane.surface;
        this.figures['slope-second'].hidden = !plane.surface || isOne;
        this.figures.data.hidden = !this.rows.knows(feature, this.featureCount);
    }

    // On paper, the slope is drawn as a line.
    describeSlope(slope, state) {
        const caption = descentCaptions.slope(state);
        describe(slope, `Slope along ${state.weight}`, caption);
        if (!state.isOne)
            slope.querySelector('figcaption p').replaceChildren(
                element('span', { class: 'on-screen' }, caption),
                element('span', { class: 'on-paper' }, descentCaptions.slope({ ...state, isFlat: true, hasField: false, scale: null })));
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
            write(this.missing, drawData(frame, this.rows, this.feature(frame.plane)));
        drawLoss(frame, this.scale);
        write(this.notDrawn, this.scale === 'log' ? notOnLogarithmicScale(frame.descent) : '');
    }

    showOneWeight(frame) {
        if (!frame.plane.surface)
            return;

        drawParabola(frame);
        drawSlopeLine(frame);
        write(this.updates['slope-first'], frameText.update(frame, frame.plane.first));
    }

    showTwoWeights(frame) {
        drawContour(frame);
        if (!frame.plane.surface)
            return;

        drawSurface(frame);
        for (const [id, weight] of [['slope-first', frame.plane.first], ['slope-second', frame.plane.second]]) {
            drawSlope(id, weight, frame);
            write(this.updates[id], frameText.update(frame, weight));
        }
    }
}

'use strict';

// The controls for the descent to play and the weights to show. changed() is called after every change.
class DescentChoices {
    constructor(surface, changed) {
        this.surface = surface;
        this.changed = changed;
        this.optimum = surface && doubles(report.moments.optimum);
        this.recorded = report.history && Descent.ofFit(report);
        this.played = this.recorded ? 'fit' : 'rate';
        this.rhythm = 'tutorial';
        [this.first, this.second] = firstWeights(surface, this.optimum);
        this.own = { rate: this.stableRate(), epochs: 200, start: null };
        this.problem = element('p', { role: 'alert', class: 'problem', hidden: true });
        this.controls = [this.row([...this.playedControls(), ...this.second === null ? [] : this.lookedAtControls()]), this.problem];
        this.descent = this.newDescent();
    }

    get frames() {
        return framesOf(this.descent, rhythms.find(rhythm => rhythm.value === this.rhythm));
    }

    // At 1/λmax, a step along the steepest direction ends exactly at its lowest point.
    stableRate() {
        const steepest = report.moments ? doubles(report.moments.curvatures).at(-1) : 0;
        return steepest > 0 ? Number((1 / steepest).toPrecision(4)) : 1;
    }

    newDescent() {
        return this.played === 'fit' ? this.recorded : Descent.atRate(this.surface, this.own.rate, this.own.epochs, this.own.start ?? new Float64Array(this.surface.weightCount));
    }

    // Plays gradient descent from other values of the two weights; the others start where they are.
    startAt(x, y) {
        this.own = this.ownFrom(x, y);
        this.played = 'rate';
        document.getElementById('played').value = 'rate';
        document.getElementById('descent-rate').value = this.own.rate;
        this.showRate();
        this.update(this.newDescent());
    }

    descentFrom(x, y) {
        const { rate, epochs, start } = this.ownFrom(x, y);
        return Descent.atRate(this.surface, rate, epochs, start);
    }

    // At the rate of the fit, if that is a gradient descent which is played now.
    ownFrom(x, y) {
        const start = Float64Array.from(this.descent.weights[0]);
        [start[this.first], start[this.second]] = [x, y];
        const isAlike = this.played === 'fit' && report.training.optimizer === 'GradientDescent()' && report.fit.learningRate > 0;
        return { ...this.own, start, rate: isAlike ? report.fit.learningRate : this.own.rate };
    }

    plane() {
        const { surface, optimum, descent, first, second } = this;
        return new WeightPlane({ surface, optimum, descent, first, second });
    }

    row(controls) {
        return element('div', { class: 'controls' }, ...controls);
    }

    playedControls() {
        const options = [
            ...this.recorded ? [{ value: 'fit', text: 'this fit' }] : [],
            ...this.surface ? [{ value: 'rate', text: 'a learning rate of your own' }] : [],
        ];
        const number = (id, attributes, value, set) => element('input', { id, type: 'number', value, ...attributes, onchange: event => this.set(event.target, set) });
        this.rateControls = [
            labelled('Learning rate', number('descent-rate', { min: 0, step: 'any' }, this.own.rate, value => { this.own.rate = value; })),
            labelled('Epochs', number('descent-epochs', { min: 1, max: 5000, step: 1 }, this.own.epochs, value => { this.own.epochs = value; })),
        ];
        this.showRate();
        return [
            labelled('Play', choice('played', options, this.played, value => {
                this.played = value;
                this.own.start = null;
                this.showRate();
                this.update(this.newDescent());
            })),
            ...this.rateControls,
            labelled('Epochs to show', choice('rhythm', rhythms, this.rhythm, value => { this.rhythm = value; this.update(); })),
        ];
    }

    lookedAtControls() {
        const weights = report.weightNames.map((name, weight) => ({ value: weight, text: name }));
        return [
            labelled('First weight', choice('first', weights, this.first, value => this.look(Number(value), this.second))),
            labelled('Second weight', choice('second', weights, this.second, value => this.look(this.first, Number(value)))),
        ];
    }

    // Both axes must have different weights: choosing the weight of the other axis swaps the two.
    look(first, second) {
        [this.first, this.second] = first !== second ? [first, second] : [this.second, this.first];
        document.getElementById('first').value = this.first;
        document.getElementById('second').value = this.second;
        this.update();
    }

    showRate() {
        for (const control of this.rateControls)
            control.hidden = this.played !== 'rate';
    }

    set(input, set) {
        const value = input.valueAsNumber;
        const isRate = input.id === 'descent-rate';
        const isGood = Number.isFinite(value) && input.checkValidity() && value > 0;
        input.setAttribute('aria-invalid', !isGood);
        this.problem.hidden = isGood;
        this.problem.textContent = isGood ? '' : isRate ? 'The learning rate must be a number above 0.' : 'The number of epochs must be a whole number from 1 to 5,000.';
        if (isGood) {
            set(value);
            this.update(this.newDescent());
        }
    }

    update(descent = this.descent) {
        this.descent = descent;
        this.changed();
    }
}

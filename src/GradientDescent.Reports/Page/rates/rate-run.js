'use strict';

// One of the descents that are compared: its rate, its name, and its style.
class RateRun {
    constructor({ id, rate, kind = '', color, dash = 'solid', width = 2, isShown = true }) {
        Object.assign(this, { id, rate, kind, color, dash, width, isShown });
    }

    get label() {
        return String(this.words);
    }

    get words() {
        const rate = sourced(`run[${this.id}].rate`, this.rate, text.number(this.rate, this.kind === '' ? 15 : 4));
        return this.kind === '' ? words`${rate}` : words`${this.kind} ${rate}`;
    }

    // The descent from weights 0, computed once per rate and number of epochs.
    descent(surface, epochs) {
        if (this.known?.rate !== this.rate || this.known.epochs !== epochs)
            this.known = { rate: this.rate, epochs, ...surface.descend(new Float64Array(surface.weightCount), this.rate, epochs) };
        return this.known;
    }

    line() {
        return { color: theme.color(this.color), dash: this.dash, width: this.width };
    }
}

// Dashes and gaps in pixels. Each run has its own, so that lines can be told apart without their colours.
const rateDashes = ['solid', '9px,4px', '3px,3px', '14px,4px', '10px,3px,3px,3px', '16px,3px,3px,3px,3px,3px'];

// The rates of the report, or default rates below and above the limit; the automatic rate; and the reader's own rate. That is the rate of the fit if it was given
// and is not among the others. Otherwise it is hidden until it is changed.
function rateRuns(given, stability, fitted = null) {
    const colors = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
    const rates = given.length > 0 ? [...new Set(given)] : ratesAround(stability.limit);
    const runs = rates.sort((a, b) => a - b).map((rate, i) => new RateRun({
        id: String(rate), rate, color: colors[i % colors.length], dash: rateDashes[(i + Math.floor(i / colors.length)) % rateDashes.length],
    }));
    const isFitted = fitted !== null && !rates.includes(fitted);
    return [
        ...runs,
        new RateRun({ id: 'automatic', rate: stability.automatic, kind: 'automatic', color: 'text', dash: '1px,4px' }),
        new RateRun({ id: 'own', rate: isFitted ? fitted : text.floor(stability.best), kind: 'your rate', color: 'text', width: 3, isShown: isFitted }),
    ];
}

// Few digits, but enough to stay on the same side of the limit.
function ratesAround(limit) {
    return [0.01, 0.1, 0.3, 0.92, 0.98, 1.01].map(share => Number((share * limit).toPrecision(share < 0.9 ? 2 : 3)));
}

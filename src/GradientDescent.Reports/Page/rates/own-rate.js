'use strict';

// A number field, and a slider for the same rate on a logarithmic scale around the limit.
function ownRate(comparison, onchange) {
    const { own, stability } = comparison;
    const [least, most, steps] = [Math.log(stability.limit / 300), Math.log(1.2 * stability.limit), 1000];
    const place = rate => Math.round(steps * (Math.log(rate) - least) / (most - least));
    const status = element('span', { id: 'own-rate-status', class: 'status', role: 'status' }, ownRateWords(own, stability));

    const number = element('input', {
        id: 'own-rate', type: 'number', min: 0, step: 'any', value: own.rate, 'aria-describedby': 'own-rate-status',
        oninput: () => take(Number(number.value), number),
    });
    const slider = element('input', {
        id: 'own-rate-slider', type: 'range', min: 0, max: steps, value: place(own.rate), 'aria-label': 'Your learning rate',
        oninput: () => take(Number(Math.exp(least + (most - least) * slider.value / steps).toPrecision(3)), slider),
    });

    function take(rate, from) {
        const isRate = rate > 0 && Number.isFinite(rate);
        number.setAttribute('aria-invalid', !isRate);
        if (!isRate) {
            write(status, 'The learning rate must be a number above 0.');
            return;
        }
        own.rate = rate;
        write(status, ownRateWords(own, stability));
        own.isShown = true;
        if (from !== number)
            number.value = rate;
        if (from !== slider)
            slider.value = place(rate);
        slider.setAttribute('aria-valuetext', text.number(rate));
        onchange();
    }

    return [labelled('Your rate', number), status, element('span', { class: 'control wide' }, slider)];
}

function ownRateWords(own, stability) {
    const way = stability.diverges(own.rate) ? 'diverges' : stability.zigzags(own.rate) ? 'zigzags' : 'converges without zigzag';
    return words`Each step multiplies the distance from the minimum by at most ρ = ${rateContraction(own, stability)}. This rate ${way}.`;
}

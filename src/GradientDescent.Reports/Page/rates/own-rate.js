'use strict';

// A number field, and a slider for the same rate on a logarithmic scale around the limit.
function ownRate(comparison, onchange) {
    const { own, stability } = comparison;
    const [least, most, steps] = [Math.log(stability.limit / 300), Math.log(1.2 * stability.limit), 1000];
    const place = rate => Math.round(steps * (Math.log(rate) - least) / (most - least));
    const status = element('span', { id: 'own-rate-status', class: 'status', role: 'status' }, ownRateWords(own.rate, stability));

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
        status.textContent = isRate ? ownRateWords(rate, stability) : 'The learning rate must be a number above 0.';
        number.setAttribute('aria-invalid', !isRate);
        if (!isRate)
            return;
        own.rate = rate;
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

function ownRateWords(rate, stability) {
    const way = stability.diverges(rate) ? 'diverges' : stability.zigzags(rate) ? 'zigzags' : 'converges without zigzag';
    return `Each step multiplies the distance from the minimum by at most ρ = ${rateContraction(stability.contraction(rate))}. This rate ${way}.`;
}

'use strict';

// The findings on the rates shown, in sentences.
function rateFindings(comparison) {
    const { stability } = comparison;
    return [
        joined([
            words`The largest stable rate is 2/λmax = ${largestStableRate(stability)}, where λmax = ${sourced('stability.largestCurvature', stability.steepest)} is the curvature of the surface`,
            'in the direction in which it curves most. Below the largest stable rate, a descent converges to the minimum; above it, a descent diverges.',
            words`The automatic rate is half of it, ${sourced('stability.automaticRate', stability.automatic)}.`,
        ]),
        ...comparison.shown.filter(run => stability.zigzags(run.rate)).map(run => rateFinding(run, comparison)),
    ];
}

function rateFinding(run, comparison) {
    const { stability } = comparison;
    const contraction = rateContraction(run, stability);
    const name = run.id === 'own' ? words`Your rate, ${sourced('run[own].rate', run.rate)},` : run.words;
    if (stability.diverges(run.rate))
        return words`${name} diverges: it is above ${largestStableRate(stability)}, and in the direction in which the surface curves most, a step multiplies the distance by ${contraction}.`;
    if (stability.swing(run.rate) >= 1)
        return words`${name} oscillates for ever: it is the largest stable rate itself, and each step crosses the valley to a point just as far from the minimum.`;

    const sentence = words`${name} zigzags and converges: each step crosses the valley, and multiplies the distance from the minimum by at most ${contraction}.`;
    const share = run.rate / stability.limit;
    return share < 0.95 ? sentence : words`${sentence} ${rateNearLimit(run, comparison, share)}`;
}

// So close to the limit that it looks like divergence at first.
function rateNearLimit(run, comparison, share) {
    const { stability, surface } = comparison;
    const isSaidToDiverge = isTutorial(surface) && run.rate === 0.08;
    return joined([
        words`At ${percent(`run[${run.id}].shareOfLargestStableRate`, share, 3)} of the largest stable rate, it oscillates for many epochs, which may look like divergence.`,
        words`But below the limit, every swing is shorter than the one before: here, ${rateContraction(run, stability, 'swing')} times as long.`,
        ...isSaidToDiverge ? [words`The tutorial with these seven houses says that 0.08 jumps out of the valley. It does not: the limit is ${largestStableRate(stability)}.`] : [],
    ]);
}

// Not rounded up: a rate that is said to be stable is stable.
function largestStableRate({ limit }) {
    return sourced('stability.largestRate', limit, text.number(text.floor(limit, 4)));
}

// Whether the moments are those of the tutorial's seven houses: the price in thousands by the number of bedrooms.
function isTutorial(surface) {
    const [bedrooms, price] = [[1, 2, 3, 3, 4, 4, 5], [80, 170, 100, 220, 200, 270, 500]];
    const mean = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0) / a.length;
    const ones = bedrooms.map(() => 1);
    const isNear = (value, expected) => Math.abs(value - expected) <= 1e-9 * expected;
    const covariance = (a, b) => mean(a, b) - mean(a, ones) * mean(b, ones);
    return surface.featureCount === 1 && surface.hasIntercept
        && isNear(surface.mean[0], mean(bedrooms, ones)) && isNear(surface.mean[1], mean(price, ones))
        && isNear(surface.covariance(0, 0), covariance(bedrooms, bedrooms)) && isNear(surface.covariance(1, 0), covariance(bedrooms, price))
        && isNear(surface.covariance(1, 1), covariance(price, price));
}

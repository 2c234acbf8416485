'use strict';

// What the sign and the size of the slope mean for a step.
function toyRules() {
    return element('ul', { id: 'toy-rules', class: 'columns' }, ...[
        'The slope is above 0: the curve rises to the right, so go left (x decreases).',
        'The slope is below 0: the curve falls to the right, so go right (x increases).',
        'The slope is large: the minimum is far away, so the step is long.',
        'The slope is small: the minimum is near, so the step is short.',
    ].map(rule => element('li', {}, rule)));
}

const toyWords = {
    // The behaviour at this rate.
    rate({ rate, factor }) {
        const step = words`A step moves x to x − η · 2x = (1 − 2η) x, here ${sourced('idea.factor', factor)} · x. `;
        const share = percent('|idea.factor|', Math.abs(factor), 3);
        const left = words`${share} of the distance from the minimum`;
        if (rate < 0.5)
            return words`${step}The descent converges without zigzag: each step leaves ${left}.`;
        if (rate === 0.5)
            return words`${step}The descent reaches the minimum in one step, from any start.`;
        if (rate < 1)
            return words`${step}The descent zigzags and converges: each step goes to the other side and leaves ${left}.`;
        return rate === 1
            ? words`${step}The descent oscillates for ever: each step goes to the other side, just as far from the minimum.`
            : words`${step}The descent diverges: each step goes to the other side, and the distance from the minimum becomes ${share} of what it was.`;
    },

    // The last step, written out; before the first step, the next one.
    step({ rate, steps, points }) {
        const from = points[Math.max(0, steps - 1)];
        const slope = ToyDescent.slope(from);
        const to = steps > 0 ? points[steps] : from - rate * slope;
        const [before, after] = [Math.max(0, steps - 1), Math.max(1, steps)];
        const update = words`${sourced(`idea.x[${before}]`, from)} − ${sourced('idea.rate', rate)} · ${inBrackets(sourced(`idea.slopes[${before}]`, slope))} = ${sourced(`idea.x[${after}]`, to)}`;
        return steps > 0 ? words`Step ${counted('idea.steps', steps)}: ${update}, where q = ${sourced(`idea.heights[${after}]`, ToyDescent.height(to))}` : words`The first step will be: ${update}`;
    },
};

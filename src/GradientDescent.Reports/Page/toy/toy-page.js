'use strict';

function buildToyPage(section) {
    const descent = new ToyDescent();
    const [furthest, tiny] = [3, 1e-3];

    const range = (id, min, max, step, set) => element('input', {
        id, type: 'range', min, max, step, oninput: event => {
            set(Number(event.target.value));
            draw();
        },
    });
    const start = range('toy-start', -furthest, furthest, 0.01, value => { descent.start = value; });
    const rate = range('toy-rate', 0.01, 1.1, 0.01, value => { descent.rate = value; });
    const steps = range('toy-steps', 0, ToyDescent.mostSteps, 1, value => { descent.steps = value; });
    const shown = { start: element('output', { for: 'toy-start' }), rate: element('output', { for: 'toy-rate' }), steps: element('output', { for: 'toy-steps' }) };
    const words = element('p', { id: 'toy-words', class: 'note' });
    const status = element('p', { id: 'toy-status', class: 'status formula', 'aria-live': 'polite' });

    const step = element('button', { id: 'toy-step', type: 'button', onclick: () => take() }, 'Step');
    const play = element('button', { id: 'toy-play', type: 'button' });
    const player = new ToyPlay(play, () => take() && !isOver());
    const reset = element('button', {
        id: 'toy-reset', type: 'button', onclick: () => {
            player.stop();
            descent.steps = 0;
            draw();
        },
    }, 'Back to the start');

    function take() {
        if (descent.steps === ToyDescent.mostSteps)
            return false;
        descent.steps++;
        draw();
        return true;
    }

    // At the minimum, or outside the picture.
    function isOver() {
        const distance = Math.abs(descent.points[descent.steps]);
        return distance < tiny || distance > toyRange[1];
    }

    function draw() {
        for (const [name, control] of Object.entries({ start, rate, steps })) {
            control.value = descent[name];
            shown[name].textContent = text.number(descent[name]);
        }
        step.disabled = descent.steps === ToyDescent.mostSteps;
        words.textContent = toyWords.rate(descent);
        status.textContent = toyWords.step(descent);
        plot.draw('toy-curve', () => toyCurvePicture(descent));
        plot.draw('toy-slope', () => toySlopePicture(descent));
    }

    const control = (label, input, output) => element('label', { class: 'control wide' }, element('span', {}, label), input, output);
    const curve = figure('toy-curve', 'The curve', 'q(x) = x² with the descent so far and the tangent where it is. Drag the start along the curve.');
    section.append(
        element('h2', {}, 'Gradient descent on q(x) = x²'),
        element('p', {}, 'The simplest surface there is: one weight, x, and the minimum at 0. A step goes against the slope, by η times its size: x becomes x − η · q′(x), with q′(x) = 2x. '
            + 'A model’s error surface is such a curve along each of its axes, with its curvature λ in place of the 2.'),
        element('div', { class: 'controls' }, control('Learning rate η', rate, shown.rate), control('Start', start, shown.start), control('Steps', steps, shown.steps)),
        element('div', { class: 'controls' }, step, play, reset),
        words, status,
        element('div', { class: 'grid' }, curve,
            figure('toy-slope', 'The derivative', 'q′(x) = 2x. A step goes along x by η times the height here, towards 0 where it is small enough, and to the other side of the zero line where it is not.')));
    draw();
    dragAlong(document.getElementById('toy-curve'), toyRange, x => {
        descent.start = Number(Math.min(furthest, Math.max(-furthest, x)).toFixed(2));
        draw();
    });
}

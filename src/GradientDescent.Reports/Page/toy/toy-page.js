'use strict';

function buildToyPage(section) {
    const descent = new ToyDescent();
    const change = changes => (...values) => {
        changes(...values);
        draw();
    };
    const sliders = Object.keys(toySliders).map(name => toySlider(name, descent, draw));
    const play = new ToyPlay(() => {
        takeStep();
        return !descent.isOver;
    });
    const takeStep = change(() => descent.takeStep());
    const reset = change(() => {
        play.stop();
        descent.steps = 0;
    });
    const words = element('p', { id: 'toy-words', class: 'note' });
    const status = element('p', { id: 'toy-status', class: 'status formula', 'aria-live': 'polite' });

    function draw() {
        for (const slider of sliders)
            slider.show();
        words.textContent = toyWords.rate(descent);
        status.textContent = toyWords.step(descent);
        plot.draw('toy-curve', () => toyCurvePicture(descent));
        plot.draw('toy-slope', () => toySlopePicture(descent));
    }

    section.append(
        element('h2', {}, 'Gradient descent on q(x) = x²'),
        element('p', {}, 'The simplest surface there is: one weight, x, and the minimum at 0. '
            + 'A step goes against the slope, by η times its size: x becomes x − η · q′(x), with q′(x) = 2x. '
            + 'A model’s error surface is such a curve along each of its axes, with its curvature λ in place of the 2.'),
        element('div', { class: 'controls sticky' }, ...sliders.map(slider => slider.control),
            element('button', { id: 'toy-step', type: 'button', onclick: takeStep }, 'Step'),
            play.button,
            element('button', { id: 'toy-reset', type: 'button', onclick: reset }, 'Back to the start')),
        words, status,
        element('div', { class: 'grid' },
            figure('toy-curve', 'The curve', 'q(x) = x² with the descent so far and the tangent where it is. Drag the start along the curve.'),
            figure('toy-slope', 'The derivative', 'q′(x) = 2x. A step goes along x by η times the height here, towards 0 where it is small enough, '
                + 'and to the other side of the zero line where it is not.')));
    draw();
    dragAlong(document.getElementById('toy-curve'), toyRange, change(x => descent.moveStart(x)));
}

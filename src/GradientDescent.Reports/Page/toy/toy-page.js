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
    const behaviour = element('p', { id: 'toy-words', class: 'note' });
    const status = element('p', { id: 'toy-status', class: 'status formula', 'aria-live': 'polite' });

    function draw() {
        for (const slider of sliders)
            slider.show();
        write(behaviour, toyWords.rate(descent));
        write(status, toyWords.step(descent));
        plot.draw('toy-curve', () => toyCurvePicture(descent));
        plot.draw('toy-slope', () => toySlopePicture(descent));
    }

    section.append(
        element('h2', {}, 'Gradient descent on q(x) = x²'),
        element('p', {}, 'How does a machine find the lowest point of a curve that it cannot see? It looks at the slope where it is, takes a step downhill, and repeats this. '
            + 'Here the curve is q(x) = x² with the slope q′(x) = 2x, and a step is x − η · q′(x), with the learning rate η.'),
        toyRules(),
        element('div', { class: 'controls sticky' }, ...sliders.map(slider => slider.control),
            element('button', { id: 'toy-step', type: 'button', onclick: takeStep }, 'Step'),
            play.button,
            element('button', { id: 'toy-reset', type: 'button', onclick: reset }, 'Back to the start')),
        behaviour, status,
        element('div', { class: 'stack' },
            figure('toy-curve', 'The curve', 'q(x) = x² with the steps so far, and the tangent at the current point. Drag the start along the curve.'),
            figure('toy-slope', 'The derivative', 'q′(x) = 2x. A step moves x by η times the height of this line, in the opposite direction: to the left if the line is above 0. A small step goes towards 0; '
                + 'a step longer than the distance to 0 ends on the other side. The thin arrows are the steps from other points.')),
        element('p', {}, 'The error surface of a model is such a curve in each of its principal directions (the axes of its contour ellipses). '
            + 'Each has a curvature λ of its own: how fast the slope grows. Here it is 2.'));
    draw();
    dragAlong(document.getElementById('toy-curve'), toyRange, change(x => descent.moveStart(x)));
}

'use strict';

// The sliders, each with its value beside it.
const toySliders = {
    rate: { label: 'Learning rate η', min: 0.01, max: 1.1, step: 0.01 },
    start: { label: 'Start', min: -ToyDescent.furthestStart, max: ToyDescent.furthestStart, step: 0.01 },
    steps: { label: 'Steps', min: 0, max: ToyDescent.maxSteps, step: 1 },
};

function toySlider(name, descent, onchange) {
    const { label, ...range } = toySliders[name];
    const id = `toy-${name}`;
    const input = element('input', {
        id, type: 'range', ...range, oninput: () => {
            descent[name] = Number(input.value);
            onchange();
        },
    });
    const output = element('output', { for: id });
    const show = () => {
        input.value = descent[name];
        write(output, sourced(`idea.${name}`, descent[name]));
    };
    return { control: element('label', { class: 'control wide' }, element('span', {}, label), input, output), show };
}

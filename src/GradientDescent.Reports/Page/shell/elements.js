'use strict';

// Creates an element: element('label', { for: 'epoch' }, 'Epoch', input). Text is inserted as text, never as HTML.
function element(tag, attributes = {}, ...children) {
    const created = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on'))
            created.addEventListener(name.slice(2), value);
        else if (value !== false && value !== null && value !== undefined)
            created.setAttribute(name, value === true ? '' : value);
    }
    created.append(...children.flatMap(nodesOf));
    return created;
}

// A control with a label before it, on one line if there is space.
function labelled(label, control) {
    return element('label', { class: 'control' }, element('span', {}, label), control);
}

// Puts other words into an element.
function write(into, sentence) {
    into.replaceChildren(...nodesOf(sentence));
}

// options: [{ value, text }]
function choice(id, options, chosen, onchange) {
    const select = element('select', { id, onchange: event => onchange(event.target.value) });
    for (const option of options)
        select.append(element('option', { value: option.value, selected: String(option.value) === String(chosen) }, option.text));
    return select;
}

// A picture with a title and a description. Screen readers read both. It is a group and no image, because it has the buttons of plotly.js in it.
function figure(id, title, description) {
    const created = element('figure', {}, element('figcaption', {}, element('h3'), element('p')), element('div', { id, class: 'plot', role: 'group' }));
    describe(created, title, description);
    return created;
}

// A picture that is much higher than the others has several of them beside it, instead of an empty space.
function setHeight(created, pixels) {
    const { style } = created.querySelector('.plot');
    style.minHeight = `${pixels}px`;
    style.maxHeight = 'none';
    created.style.gridRow = `span ${Math.max(1, Math.round(pixels / 450))}`;
}

// Sets the title and the description of a figure.
function describe(created, title, description) {
    created.querySelector('h3').textContent = title;
    write(created.querySelector('figcaption p'), description);
    created.querySelector('.plot').setAttribute('aria-label', `${title}. ${description}`);
}

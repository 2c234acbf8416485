'use strict';

// element('label', { for: 'epoch' }, 'Epoch', input): text is always text, never HTML.
function element(tag, attributes = {}, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on'))
            made.addEventListener(name.slice(2), value);
        else if (value !== false && value !== null && value !== undefined)
            made.setAttribute(name, value === true ? '' : value);
    }
    made.append(...children);
    return made;
}

// A labelled control: the label in front, both on one line where there is room.
function labelled(label, control) {
    return element('label', { class: 'control' }, element('span', {}, label), control);
}

// options: [{ value, text }]
function choice(id, options, chosen, onchange) {
    const select = element('select', { id, onchange: event => onchange(event.target.value) });
    for (const option of options)
        select.append(element('option', { value: option.value, selected: String(option.value) === String(chosen) }, option.text));
    return select;
}

// A picture and what it shows, in words: for those who cannot see it, and for those who see it the first time.
function figure(id, title, description) {
    const made = element('figure', {}, element('figcaption', {}, element('h3'), element('p')), element('div', { id, class: 'plot', role: 'img' }));
    describe(made, title, description);
    return made;
}

// The words of a figure, where it has come to show something else.
function describe(made, title, description) {
    made.querySelector('h3').textContent = title;
    made.querySelector('figcaption p').textContent = description;
    made.querySelector('.plot').setAttribute('aria-label', `${title}. ${description}`);
}

'use strict';

// Names and levels come from files of other people: they are always text of the page, never HTML.
const byId = id => document.getElementById(id);

function element(name, properties, ...children) {
    const created = Object.assign(document.createElement(name), properties);
    created.append(...children);
    return created;
}

const shown = number => String(Number(number.toPrecision(6)));

// One object per property, with its name and a function that reads what was entered; null for nothing.
const fields = [];

function addField(input, index) {
    const id = `value-${index}`;
    const field = input.control === 'flags' ? flagsOf(input) : input.control === 'select' ? selectOf(input, id) : inputOf(input, id);
    const hint = hintOf(input);
    if (hint) {
        field.box.append(element('span', { className: 'hint', id: `${id}-hint`, textContent: hint }));
        field.control.setAttribute('aria-describedby', `${id}-hint`);
    }
    byId('values').append(field.box);
    fields.push({ name: input.name, read: field.read });
}

function hintOf(input) {
    const range = input.least === undefined ? '' : `${input.least} to ${input.greatest} in the training rows`;
    const optional = input.needsValue || input.control === 'select' || input.control === 'flags' ? '' : 'may be empty';
    const form = input.control === 'text' ? 'hours:minutes:seconds' : '';
    return [range, form, optional].filter(text => text).join('; ');
}

function inputOf(input, id) {
    const control = element('input', { id, type: input.control });
    if (input.control === 'number') {
        control.step = input.isWhole ? '1' : 'any';
        control.inputMode = 'decimal';
    }
    if (input.control === 'time' || input.control === 'datetime-local')
        control.step = 'any';
    if (input.control === 'checkbox')
        return { control, box: element('div', { className: 'field' }, element('label', { className: 'choice', htmlFor: id }, control, input.name)), read: () => control.checked };
    control.value = input.first ?? '';
    return {
        control,
        box: element('div', { className: 'field' }, element('label', { htmlFor: id, textContent: input.name }), control),
        // What the browser cannot read has an empty value too, but is not missing.
        read: () => control.value === '' && !control.validity.badInput ? null : control.value,
    };
}

function selectOf(input, id) {
    const control = element('select', { id });
    const values = input.levels.map(level => level.name);
    input.levels.forEach((level, at) => control.append(element('option', { value: String(at), textContent: level.rows === undefined ? level.name : `${level.name} (${level.rows} rows)` })));
    if (input.takesOthers) {
        control.append(element('option', { value: String(values.length), textContent: '(another value)' }));
        values.push(otherThan(values));
    }
    if (!input.needsValue)
        control.append(element('option', { value: '', textContent: '(no value)' }));
    control.value = String(Math.max(0, values.indexOf(input.first)));
    return {
        control,
        box: element('div', { className: 'field' }, element('label', { htmlFor: id, textContent: input.name }), control),
        read: () => control.value === '' ? null : values[Number(control.value)],
    };
}

function otherThan(values) {
    let other = 'another value';
    while (values.some(value => value.toLowerCase() === other))
        other += ' ';
    return other;
}

function flagsOf(input) {
    const boxes = input.levels.map(level => element('input', { type: 'checkbox', value: level.name }));
    const labels = input.levels.map((level, at) => element('label', { className: 'choice' }, boxes[at], level.name));
    const box = element('fieldset', { className: 'field' }, element('legend', { textContent: input.name }), ...labels);
    return { control: box, box, read: () => boxes.filter(each => each.checked).map(each => each.value).join(', ') || '0' };
}

let asked = 0;

async function predict() {
    const question = ++asked;
    const values = Object.fromEntries(fields.map(field => [field.name, field.read()]));
    try {
        const answer = await fetch('/predict', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(values) });
        const result = answer.ok ? await answer.json() : null;
        const problem = answer.ok ? '' : await answer.text();
        if (question === asked)
            show(result, problem);
    } catch {
        if (question === asked)
            show(null, 'There is no answer: gd has ended. Start gd serve again.');
    }
}

function show(result, problem) {
    byId('problem').textContent = problem;
    for (const id of ['prediction', 'interval', 'reasons'])
        byId(id).classList.toggle('old', !result);
    if (!result)
        return;
    byId('prediction').textContent = shown(result.prediction);
    byId('interval').textContent = result.confidence === undefined ? '' : `${Math.round(100 * result.confidence)} % of such rows are expected between ${end(result.lower, '−∞')} and ${end(result.upper, '∞')}.`;
    byId('outside').textContent = result.outside === null ? '' : `${result.outside} is outside the range of the training rows: the prediction is less certain than it looks.`;
    byId('sum').textContent = result.transformed === null ? `The amounts add up to ${shown(result.sum)}.` : `The amounts add up to ${result.transformed} = ${shown(result.sum)}, which is transformed back.`;
    byId('reasons').hidden = false;
    const largest = Math.max(...result.amounts.map(part => Math.abs(part.amount))) || 1;
    byId('amounts').replaceChildren(...result.amounts.map(part => row(part, largest)));
}

const end = (number, infinity) => number === null ? infinity : shown(number);

function row(part, largest) {
    const bar = element('div', { className: part.amount < 0 ? 'bar negative' : 'bar' });
    bar.style.width = `${100 * Math.abs(part.amount) / largest}%`;
    const name = element('th', { scope: 'row' }, part.name);
    if (part.coefficient !== part.amount || part.value !== 1)
        name.append(element('span', { className: 'product', textContent: `${shown(part.coefficient)} · ${shown(part.value)}` }));
    const picture = element('td', {}, element('div', { className: 'track' }, bar));
    picture.setAttribute('aria-hidden', 'true');
    return element('tr', {}, name, element('td', { textContent: shown(part.amount) }), picture);
}

async function start() {
    const model = await (await fetch('/model')).json();
    document.title = `${model.target}: prediction`;
    byId('title').textContent = `Prediction of ${model.target}`;
    byId('formula').textContent = model.formula;
    byId('about').textContent = model.rows === undefined ? '' : `A linear model of ${model.rows} rows${model.rSquared === undefined ? '' : `, R² ${shown(model.rSquared)}`}.`;
    model.inputs.forEach(addField);
    byId('values').addEventListener('input', predict);
    byId('values').addEventListener('submit', event => {
        event.preventDefault();
        predict();
    });
    await predict();
}

start().catch(() => show(null, 'The model cannot be shown.'));

'use strict';

// The numbers of the marked rows, which can be typed as well, and what their residuals are.
function markedRows({ numbers, residuals }) {
    const input = element('input', { id: 'marked', type: 'text', size: 24, placeholder: 'none', onchange: () => brushing.mark(rowsOf(input.value, numbers)) });
    const output = element('output', { id: 'marked-words' });
    const show = () => {
        input.value = brushing.marked ? rangesOf([...brushing.marked]) : '';
        write(output, markedWords(brushing.marked ? residuals.filter((_, row) => brushing.marked.has(numbers[row])) : null));
    };
    brushing.listeners.push(show);
    show();
    return element('div', { class: 'controls' }, labelled('Marked rows', input), element('button', { type: 'button', id: 'unmark', onclick: () => brushing.mark(null) }, 'Unmark'), output);
}

function markedWords(residuals) {
    if (residuals === null)
        return 'Drag over points of a picture: the same rows are marked in the others. Or type their numbers, such as 0, 3-5.';
    if (residuals.length === 0)
        return 'No row is marked.';
    const [least, most] = ends(residuals);
    const mean = residuals.reduce((sum, residual) => sum + residual, 0) / residuals.length;
    const shown = (name, value) => sourced(`marked.${name}`, value);
    return words`${counted('marked.count', residuals.length, 'row')}: mean residual ${shown('meanResidual', mean)}${
        residuals.length === 1 ? '' : words`, from ${shown('leastResidual', least)} to ${shown('mostResidual', most)}`}.`;
}

// '0, 3-5' is [0, 3, 4, 5]; rows that are not there are left out. Null if nothing is typed.
function rowsOf(typed, numbers) {
    const ranges = [...typed.matchAll(/(\d+)(?:\s*[-–]\s*(\d+))?/g)].map(([, from, to = from]) => [Number(from), Number(to)]);
    return ranges.length === 0 ? null : Array.from(numbers).filter(number => ranges.some(([from, to]) => number >= from && number <= to));
}

// [0, 3, 4, 5] is '0, 3-5'.
function rangesOf(numbers) {
    const ranges = [];
    for (const number of numbers.sort((a, b) => a - b)) {
        const last = ranges.at(-1);
        if (last && number === last[1] + 1)
            last[1] = number;
        else
            ranges.push([number, number]);
    }
    return ranges.map(([from, to]) => from === to ? String(from) : `${from}-${to}`).join(', ');
}

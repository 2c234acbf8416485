'use strict';

const text = {
    // Four significant digits for reading; the hover text and the table have all digits.
    number(value, digits = 4) {
        if (value === null || value === undefined || Number.isNaN(value))
            return '–';
        if (!Number.isFinite(value))
            return value > 0 ? '∞' : '−∞';
        const size = Math.abs(value);
        const plain = size !== 0 && (size < 1e-4 || size >= 1e9)
            ? value.toExponential(digits - 1).replace('e+', 'e')
            : Number(value.toPrecision(Math.max(digits, Math.ceil(Math.log10(size + 1))))).toString();
        return plain.replace('-', '−');
    },

    count(value, thing, things = `${thing}s`) {
        return `${value.toLocaleString('en')} ${value === 1 ? thing : things}`;
    },

    // plotly.js interprets HTML in its texts, so names are escaped.
    literal(name) {
        return name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    },
};

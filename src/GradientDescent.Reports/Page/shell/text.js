'use strict';

// All numbers of the page have one form. Counts have separators from 1,000 on.
const text = {
    // Four significant digits for reading; the table has all digits.
    number(value, digits = 4) {
        if (value === null || value === undefined || Number.isNaN(value))
            return '–';
        if (!Number.isFinite(value))
            return value > 0 ? '∞' : '−∞';
        const size = Math.abs(value);
        if (size !== 0 && (size < 1e-4 || size >= 1e9))
            return this.power(value.toExponential(digits - 1));
        const plain = Number(value.toPrecision(Math.max(digits, Math.ceil(Math.log10(size + 1))))).toString();
        return this.grouped(plain).replace('-', '−');
    },

    // As plotly.js writes numbers on axes: 1.5e-7 is 1.5×10⁻⁷.
    power(exponential) {
        const [factor, exponent] = exponential.split('e');
        const raised = [...exponent.replace('+', '')].map(digit => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'['-0123456789'.indexOf(digit)]).join('');
        return `${Number(factor)}×10${raised}`.replace('-', '−');
    },

    // Separators from 10,000 on, as on axes: years have none.
    grouped(plain) {
        const [whole, ...decimals] = plain.split('.');
        return [whole.length > 4 + whole.startsWith('-') ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole, ...decimals].join('.');
    },

    // The numbers in a sentence of the library, such as 2.5E-05 and -3.
    sentence(words) {
        return words.replace(/(?<![\w.-])-?\d+(\.\d+)?E[+-]?\d+/g, number => this.power(number.toLowerCase().replace(/e([+-]?)0*(?=\d)/, 'e$1')))
            .replace(/(?<=^|[\s(])-(?=\d)/g, '−');
    },

    // A number to be typed again, with few digits and not above the value: a rate that is stable stays so.
    floor(value, digits = 3) {
        const rounded = Number(value.toPrecision(digits));
        return rounded <= value ? rounded : Number((rounded - 10 ** (Math.floor(Math.log10(value)) + 1 - digits)).toPrecision(digits));
    },

    // A name with a unit, for axes: Price (k€).
    withUnit(name, unit) {
        return unit === null ? name : `${name} (${unit})`;
    },

    // plotly.js interprets HTML in its texts, so names are escaped.
    literal(name) {
        return name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    },
};

'use strict';

// A number, or a text of the library, that stands in a sentence with the name of its source. A test computes each value again from the rows, by that name.
class Sourced {
    constructor(source, value, shown) {
        Object.assign(this, { source, value, shown });
    }

    toString() {
        return this.shown;
    }

    toJSON() {
        return this.shown;
    }

    get node() {
        return element('data', { value: String(this.value), 'data-source': this.source }, this.shown);
    }
}

// A sentence with numbers: words`It falls to ${sourced('fit.loss', 0.5)}.` As text, it is the same sentence.
class Words {
    constructor(parts) {
        this.parts = parts;
    }

    toString() {
        return this.parts.join('');
    }

    toJSON() {
        return this.toString();
    }
}

function words(strings, ...values) {
    return new Words(strings.flatMap((string, at) => at === 0 ? [string] : [...partsOf(values[at - 1]), string]));
}

// Several sentences, or things of a list.
function joined(sentences, separator = ' ') {
    return new Words(sentences.flatMap((sentence, at) => at === 0 ? partsOf(sentence) : [separator, ...partsOf(sentence)]));
}

function partsOf(value) {
    if (typeof value === 'number')
        throw new TypeError(`The number ${value} has no source.`);
    return value instanceof Words ? value.parts : [value];
}

// What a document can contain: parts of sentences, and elements as they are.
function nodesOf(value) {
    return partsOf(value).map(part => part instanceof Sourced ? part.node : part);
}

function sourced(source, value, shown = text.number(value)) {
    return new Sourced(source, value, shown);
}

// A share, in percent. The sign stays on the line of its number.
function percent(source, share, digits) {
    return words`${sourced(`${source} in %`, 100 * share, text.number(100 * share, digits))}\u00a0%`;
}

// A text of the library, which may have numbers in it.
function quoted(source, value, shown = value) {
    return new Sourced(source, value, shown);
}

// A negative number in a product.
function inBrackets(number) {
    return number.value < 0 ? words`(${number})` : number;
}

// A whole number, and what is counted if it is given: 1 row, 7 rows.
function counted(source, value, thing, things = `${thing}s`) {
    const number = sourced(source, value, value.toLocaleString('en'));
    return thing === undefined ? number : words`${number} ${value === 1 ? thing : things}`;
}

'use strict';

// What the rows have in each property.
const descriptionTable = {
    heads: ['Property', 'Type', 'Missing', 'Invalid', 'Distinct', 'Minimum', '25 %', 'Median', '75 %', 'Maximum', 'Mean', 'Std. deviation', 'Use', 'Levels'],
    numbers: ['minimum', 'firstQuartile', 'median', 'thirdQuartile', 'maximum', 'mean'],

    add(section, description) {
        section.append(element('h2', {}, 'The rows'),
            element('p', {}, words`${counted('description.rowCount', description.rowCount, 'row')} before training. Standard deviations of dates are in days, those of times in seconds.`),
            element('div', { class: 'scroll tall', tabindex: 0, role: 'region', 'aria-label': 'The properties of the rows' },
                element('table', { id: 'fit-description' },
                    element('thead', {}, element('tr', {}, ...this.heads.map(head => element('th', { scope: 'col' }, head)))),
                    element('tbody', {}, ...description.properties.map((property, at) => this.row(property, `description[${at}]`))))));
    },

    row(property, source) {
        const count = name => counted(`${source}.${name}`, property[name]);
        return element('tr', {}, element('th', { scope: 'row' }, property.name), ...[
            property.type,
            count('missing'),
            count('invalid'),
            property.distinct === null ? 'too many' : count('distinct'),
            ...property.numbers.map((number, at) => number === '' ? '' : quoted(`${source}.${this.numbers[at]}`, number)),
            property.standardDeviation === null ? '' : sourced(`${source}.standardDeviation`, property.standardDeviation),
            this.use(property),
            this.levels(property, source),
        ].map(cell => element('td', {}, cell)));
    },

    use(property) {
        const roles = { Target: 'target', SampleWeight: 'sample weight' };
        return roles[property.role] ?? property.coefficients.join(', ');
    },

    levels(property, source) {
        const more = property.levelCount - property.levels.length;
        const name = level => level.isKnown ? level.value : `unknown “${level.value}”`;
        return words`${joined(property.levels.map((level, at) => words`${name(level)} ${counted(`${source}.levels[${at}].count`, level.count)}`), ', ')}${
            more > 0 ? words`, … and ${counted(`${source}.levels.notShown`, more)} more` : ''}`;
    },
};

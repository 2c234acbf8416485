'use strict';

// What the rows have in each property.
const descriptionTable = {
    heads: ['Property', 'Type', 'Missing', 'Invalid', 'Distinct', 'Minimum', '25 %', 'Median', '75 %', 'Maximum', 'Mean', 'Std. deviation', 'Use', 'Levels'],

    add(section, description) {
        section.append(element('h2', {}, 'The rows'),
            element('p', {}, `${text.count(description.rowCount, 'row')} before training. Standard deviations of dates are in days, those of times in seconds.`),
            element('div', { class: 'scroll tall', tabindex: 0, role: 'region', 'aria-label': 'The properties of the rows' },
                element('table', { id: 'fit-description' },
                    element('thead', {}, element('tr', {}, ...this.heads.map(head => element('th', { scope: 'col' }, head)))),
                    element('tbody', {}, ...description.properties.map(property => this.row(property))))));
    },

    row(property) {
        const count = value => value.toLocaleString('en');
        return element('tr', {}, element('th', { scope: 'row' }, property.name), ...[
            property.type,
            count(property.missing),
            count(property.invalid),
            property.distinct === null ? 'too many' : count(property.distinct),
            ...property.numbers,
            property.standardDeviation === null ? '' : text.number(property.standardDeviation),
            this.use(property),
            this.levels(property),
        ].map(cell => element('td', {}, cell)));
    },

    use(property) {
        const roles = { Target: 'target', SampleWeight: 'sample weight' };
        return roles[property.role] ?? property.coefficients.join(', ');
    },

    levels(property) {
        const more = property.levelCount - property.levels.length;
        const name = level => level.isKnown ? level.value : `unknown “${level.value}”`;
        return property.levels.map(level => `${name(level)} ${level.count.toLocaleString('en')}`).join(', ') + (more > 0 ? `, … and ${more.toLocaleString('en')} more` : '');
    },
};

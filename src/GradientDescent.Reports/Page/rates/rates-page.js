'use strict';

function buildRatesPage(section) {
    section.append(element('h2', {}, 'Rates'));
}

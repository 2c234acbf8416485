'use strict';

function buildToyPage(section) {
    section.append(element('h2', {}, 'Toy'));
}

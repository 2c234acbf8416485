'use strict';

function buildDescentPage(section) {
    section.append(element('h2', {}, 'Descent'));
}

'use strict';

function buildFitPage(section) {
    section.append(element('h2', {}, 'Fit'));
}

'use strict';

document.getElementById('title').textContent = `${report.target} by ${report.record}`;
document.getElementById('model').textContent = report.formula;
document.getElementById('footer').textContent =
    `${text.count(report.rowCount, 'row')}. Everything is in this page: nothing is loaded, nothing is sent.`;
theme.start();
pages.add('descent', 'Descent', buildDescentPage);
pages.add('rates', 'Learning rate', buildRatesPage);
pages.add('toy', 'Toy', buildToyPage);
pages.add('fit', 'Fit', buildFitPage);
pages.start();

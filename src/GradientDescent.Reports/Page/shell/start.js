'use strict';

document.getElementById('title').textContent = `${report.record}: prediction of ${report.target}`;
document.getElementById('model').textContent = report.formula;
document.getElementById('footer').textContent =
    `${text.count(report.rowCount, 'row')}. This page is self-contained: it loads nothing from the network and sends nothing.`;
theme.start();
pages.add('descent', 'Descent', buildDescentPage);
pages.add('rates', 'Learning rate', buildRatesPage);
pages.add('toy', 'Toy', buildToyPage);
pages.add('fit', 'Fit', buildFitPage);
pages.start();

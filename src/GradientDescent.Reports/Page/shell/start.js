'use strict';

write(document.getElementById('model'), modelFormula(report, doubles(report.fit.weights)));
write(document.getElementById('training'), trainingWords.line(report));
showDivergence(trainingWords.divergence(report, report.history && doubles(report.history.losses)));
write(document.getElementById('footer'),
    words`${counted('rowCount', report.rowCount, 'row')}. This page is self-contained: it loads nothing from the network and sends nothing.`);
theme.start();
printing.start();
pages.add('toy', 'The idea', buildToyPage);
pages.add('descent', 'Descent', buildDescentPage);
pages.add('rates', 'Learning rate', buildRatesPage);
pages.add('fit', 'Your fit', buildFitPage);
// A fit without a descent has nothing of its own in the other tabs.
const started = startPlotly().then(() => pages.start(report.history ? 'descent' : 'fit'));

// Above everything else, on every tab.
function showDivergence(warning) {
    const problem = document.getElementById('problem');
    problem.hidden = warning === null;
    write(problem, warning ?? '');
}

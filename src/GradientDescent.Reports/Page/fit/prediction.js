'use strict';

// Predicts a new row from numbers that the reader types. Without moments, the numbers start at 0, otherwise at the means.
function predictionPanel() {
    const weights = doubles(report.fit.weights);
    const features = featureCount();
    const means = report.moments ? doubles(report.moments.mean) : null;
    const values = Array.from({ length: features }, (_, feature) => means ? Number(means[feature].toPrecision(3)) : 0);
    const result = element('output', { id: 'predicted', class: 'formula' });
    const show = () => write(result, predictionWords(report, weights, values));
    const fields = report.featureAxes.map((name, feature) => labelled(name, element('input', {
        type: 'number', step: 'any', value: values[feature], 'data-feature': feature, oninput: event => {
            values[feature] = event.target.valueAsNumber;
            show();
        },
    })));
    show();
    return element('div', { class: 'panel', id: 'prediction' }, element('h3', {}, `Predict ${report.target}`), element('div', { class: 'controls' }, ...fields), result);
}

function predictionWords({ targetAxis, transformedTarget, hasIntercept }, weights, values) {
    if (!values.every(Number.isFinite))
        return 'Each value must be a number.';
    const predicted = values.reduce((sum, value, feature) => sum + weights[feature] * value, hasIntercept ? weights[values.length] : 0);
    return words`${transformedTarget ?? targetAxis} = ${sourced('prediction', predicted, text.number(predicted, 6))}`;
}

'use strict';

// The formula of the model. Of many features it has the first ones, because the tab Your fit has a table of all.
function modelFormula({ targetAxis, featureAxes, hasIntercept }, weights, maxFeatures = 12) {
    const features = featureAxes.length;
    const first = Array.from({ length: Math.min(features, maxFeatures) }, (_, feature) => feature);
    const terms = [...hasIntercept ? [features] : [], ...first].map((weight, place) => formulaTerm(weights, weight, weight < features ? `·${featureAxes[weight]}` : '', place > 0));
    const more = features > maxFeatures ? words` + … (${counted('features.notInFormula', features - maxFeatures)} more, in the table of the tab Your fit)` : '';
    return words`${targetAxis} = ${joined(terms)}${more}`;
}

// After the first term, a sign stands between the terms.
function formulaTerm(weights, weight, name, hasSign) {
    const [source, value] = hasSign ? [`|fit.weights[${weight}]|`, Math.abs(weights[weight])] : [`fit.weights[${weight}]`, weights[weight]];
    return words`${hasSign ? (weights[weight] < 0 ? '− ' : '+ ') : ''}${sourced(source, value, text.number(value, 6))}${name}`;
}

'use strict';

// The formula of the model. Of many features it has the first ones, because the tab Your fit has a table of all.
function modelFormula({ target, weightNames, hasIntercept }, weights, maxFeatures = 12) {
    const features = weightNames.length - (hasIntercept ? 1 : 0);
    const terms = [
        ...hasIntercept ? [[weights[features], '']] : [],
        ...weightNames.slice(0, Math.min(features, maxFeatures)).map((name, feature) => [weights[feature], `·${name}`]),
    ];
    const written = terms.map(([weight, name], term) => term === 0
        ? `${text.number(weight, 6)}${name}`
        : `${weight < 0 ? '−' : '+'} ${text.number(Math.abs(weight), 6)}${name}`);
    const more = features > maxFeatures ? ` + … (${features - maxFeatures} more, in the table of the tab Your fit)` : '';
    return `${target} = ${written.join(' ')}${more}`;
}

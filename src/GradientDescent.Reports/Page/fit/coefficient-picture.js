'use strict';

// A dot for each coefficient, with its confidence interval.
const coefficientPicture = {
    maxFeatures: 40,

    add(grid, coefficients, units) {
        const features = coefficients.largest(this.maxFeatures);
        const rows = counted('rowCount', report.rowCount, 'row');
        const shown = features.length < coefficients.names.length
            ? words`Of the ${counted('features.count', coefficients.names.length)} coefficients, the ${counted('coefficients.shown', features.length)} with the largest effect on predictions, estimated from ${rows}. `
            : words`Estimated from ${rows}. `;
        const intervals = coefficients.summary
            ? words`The bars are ${percent('coefficients.summary.confidence', coefficients.summary.confidence)} confidence intervals. If one contains 0, the feature may have no influence.`
            : 'There are no intervals, for the reason given above.';
        const created = figure('fit-coefficients', 'Coefficients', words`${shown}${intervals}`);
        setHeight(created, 110 + 28 * features.length);
        const beyond = element('p', { id: 'fit-beyond' });
        created.querySelector('figcaption').append(beyond);
        grid.append(created);
        const draw = chosen => {
            const names = this.draw(coefficients, features, chosen);
            beyond.textContent = names.length === 0 ? '' : `So that the others can be seen, the axis is too short for ${names.join(', ')}: the table has the numbers.`;
        };
        draw(units);
        return draw;
    },

    // Returns the names of the coefficients that go beyond the axis.
    draw(coefficients, features, units) {
        const { range, beyond } = coefficientRange(features.map(feature => this.ends(coefficients, feature, units)));
        plot.draw('fit-coefficients', () => ({
            traces: this.traces(coefficients, features, units),
            layout: {
                xaxis: { ...titled(units === 'standardised' ? 'Standardised coefficient' : `${report.targetAxis} per unit`), zerolinewidth: 2, ...range ? { range } : { rangemode: 'tozero' } },
                // The first feature on top.
                yaxis: { tickvals: features.map((_, at) => at), ticktext: features.map(feature => shortened(coefficients.names[feature])), range: [features.length - .5, -.5], zeroline: false },
                legend: legendBelow,
                showlegend: coefficients.summary !== null && !coefficients.isOfTheFit,
            },
        }));
        return beyond.map(at => coefficients.names[features[at]]);
    },

    // The smallest and the largest number that is drawn of a feature.
    ends(coefficients, feature, units) {
        const { lower, upper } = coefficients.estimates?.[feature] ?? {};
        const drawn = [coefficients.weights[feature], lower, upper].filter(Number.isFinite).map(value => value * coefficients.scale(feature, units));
        return [Math.min(...drawn), Math.max(...drawn)];
    },

    traces(coefficients, features, units) {
        const dots = (name, color, symbol, value) => ({
            type: 'scatter', mode: 'markers', name, x: features.map(feature => value(feature) * coefficients.scale(feature, units)), y: features.map((_, at) => at),
            text: features.map(feature => text.literal(coefficients.names[feature])), hovertemplate: '%{text}: %{x:.6g}<extra></extra>',
            marker: { color: theme.color(color), size: 10, symbol },
        });
        const own = dots('this fit', 'first', coefficients.isOfTheFit ? 'circle' : 'diamond', feature => coefficients.weights[feature]);
        if (!coefficients.summary)
            return [own];

        const estimate = feature => coefficients.estimates[feature];
        const estimated = coefficients.isOfTheFit ? own : dots('exact optimum', 'second', 'circle', feature => estimate(feature).value);
        const half = feature => Number.isNaN(estimate(feature).upper) ? 0 : (estimate(feature).upper - estimate(feature).lower) / 2;
        estimated.error_x = { type: 'data', array: features.map(feature => half(feature) * coefficients.scale(feature, units)), color: estimated.marker.color, thickness: 2, width: 5 };
        return estimated === own ? [own] : [estimated, own];
    },
};

// Below the picture, so that the tool bar above the picture does not cover it.
const legendBelow = { orientation: 'h', yref: 'container', y: 0, yanchor: 'bottom' };

function shortened(name) {
    return text.literal(name.length > 18 ? `${name.slice(0, 17)}…` : name);
}

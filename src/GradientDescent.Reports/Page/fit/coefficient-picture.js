'use strict';

// A dot for each coefficient, and how far it may be off.
const coefficientPicture = {
    most: 40,

    add(grid, coefficients, units) {
        const features = coefficients.largest(this.most);
        const shown = features.length < coefficients.names.length
            ? `${features.length} of ${coefficients.names.length}, those that move predictions most, from ${text.count(report.rowCount, 'row')}. `
            : `From ${text.count(report.rowCount, 'row')}. `;
        const intervals = coefficients.summary
            ? `The bars are intervals of ${text.number(100 * coefficients.summary.confidence)} % confidence: one that crosses 0 may be no influence at all.`
            : 'Without intervals, as said above.';
        const made = figure('fit-coefficients', 'Coefficients', shown + intervals);
        made.querySelector('.plot').style.minHeight = `${110 + 28 * features.length}px`;
        grid.append(made);
        this.draw(coefficients, features, units);
        return chosen => this.draw(coefficients, features, chosen);
    },

    draw(coefficients, features, units) {
        plot.draw('fit-coefficients', () => ({
            traces: this.traces(coefficients, features, units),
            layout: {
                xaxis: { ...titled(units === 'standardised' ? 'Standardised coefficient' : `${report.target} per unit`), zerolinewidth: 2, rangemode: 'tozero' },
                // The first feature on top.
                yaxis: { tickvals: features.map((_, at) => at), ticktext: features.map(feature => shortened(coefficients.names[feature])), range: [features.length - .5, -.5], zeroline: false },
                legend: legendBelow,
                showlegend: coefficients.summary !== null && !coefficients.isOfTheFit,
            },
        }));
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
        const sure = coefficients.isOfTheFit ? own : dots('exact optimum', 'second', 'circle', feature => estimate(feature).value);
        const half = feature => Number.isNaN(estimate(feature).upper) ? 0 : (estimate(feature).upper - estimate(feature).lower) / 2;
        sure.error_x = { type: 'data', array: features.map(feature => half(feature) * coefficients.scale(feature, units)), color: sure.marker.color, thickness: 2, width: 5 };
        return sure === own ? [own] : [sure, own];
    },
};

// Where the tools above the picture don't cover it.
const legendBelow = { orientation: 'h', yref: 'container', y: 0, yanchor: 'bottom' };

function shortened(name) {
    return text.literal(name.length > 18 ? `${name.slice(0, 17)}…` : name);
}

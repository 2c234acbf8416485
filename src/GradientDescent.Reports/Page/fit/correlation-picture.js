'use strict';

// The correlations of the columns, from the moments.
const correlationPicture = {
    maxFeatures: 29,
    maxNumbers: 8,

    add(grid, coefficients) {
        const surface = new ErrorSurface(report.moments, report.hasIntercept);
        const features = coefficients.largest(this.maxFeatures);
        const columns = [...features, surface.featureCount];
        const names = [...features.map(feature => report.weightNames[feature]), report.target];
        const left = features.length < surface.featureCount ? [words`Shown are the ${counted('correlations.shown', features.length)} of ${counted('features.count', surface.featureCount)} features with the largest effect on predictions.`] : [];
        const created = figure('fit-correlations', 'Correlations',
            joined([
                words`The correlation of every two columns (the features and ${report.target}) over all ${counted('rowCount', report.rowCount, 'row')}.`,
                '1: an exact linear relation, and both increase together; −1: an exact linear relation, and one increases as the other decreases; 0: no linear relation.',
                ...left,
            ]));
        setHeight(created, 110 + 18 * columns.length);
        grid.append(created);
        plot.draw('fit-correlations', () => {
            const at = names.map((_, place) => place);
            const numbers = columns.map(i => columns.map(j => this.correlation(surface, i, j)));
            const ticks = { tickvals: at, ticktext: names.map(shortened), zeroline: false, showgrid: false };
            return {
                traces: [{
                    type: 'heatmap', name: 'correlation', x: at, y: at, z: numbers, zmin: -1, zmax: 1,
                    customdata: at.map(i => at.map(j => `${text.literal(names[i])}, ${text.literal(names[j])}: ${text.number(numbers[i][j])}`)), hovertemplate: '%{customdata}<extra></extra>',
                    colorscale: [[0, theme.mix('panel', 'second', .6)], [.5, theme.mix('panel', 'grid', .5)], [1, theme.mix('panel', 'first', .6)]],
                    colorbar: { thickness: 10, outlinewidth: 0 }, xgap: 2, ygap: 2,
                    ...columns.length <= this.maxNumbers ? { text: numbers.map(row => row.map(this.twoDecimals)), texttemplate: '%{text}', textfont: { color: theme.color('text') } } : {},
                }],
                layout: { xaxis: ticks, yaxis: { ...ticks, autorange: 'reversed' } },
            };
        });
    },

    twoDecimals(correlation) {
        return correlation === null ? '' : correlation.toFixed(2).replace(/^-(0\.00)$/, '$1').replace('-', '−');
    },

    // null if all numbers of a column are the same.
    correlation(surface, i, j) {
        const correlation = surface.covariance(i, j) / Math.sqrt(surface.covariance(i, i) * surface.covariance(j, j));
        return Number.isFinite(correlation) ? Math.min(1, Math.max(-1, correlation)) : null;
    },
};

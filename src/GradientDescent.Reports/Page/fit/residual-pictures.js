'use strict';

// Predictions and residuals of the rows.
const residualPictures = {
    get title() {
        return text.withUnit('Residual = actual − predicted', report.targetUnit);
    },

    predicted(grid, pairs) {
        const pair = pairs.predictedByActual;
        grid.append(figure('fit-predicted', 'Predicted against actual',
            words`Points on the line are predicted exactly. ${pairs.counted(pair.cells, 'predictedByActual')}`));
        brushing.draw('fit-predicted', () => {
            const { x, y } = extent(pair);
            const both = [Math.min(x[0], y[0]), Math.max(x[1], y[1])];
            return {
                traces: [rowTrace(pair, 'Actual', 'Predicted'), referenceLine('predicted = actual', both, both)],
                layout: { xaxis: titled(`Actual ${report.targetAxis}`), yaxis: titled(`Predicted ${report.targetAxis}`), showlegend: false },
            };
        });
    },

    fitted(grid, pairs, smoother) {
        const pair = pairs.residualByFitted;
        const bins = new RowBins(smoother);
        grid.append(figure('fit-residuals', 'Residuals against predicted',
            words`${fitCaptions.smoother(bins, 'smoother')} A funnel shows a variance that changes. ${pairs.counted(pair.cells, 'residualByFitted')}`));
        brushing.draw('fit-residuals', () => this.residuals(pair, `Predicted ${report.targetAxis}`, bins));
    },

    // bins: means of the residuals, or undefined.
    residuals(pair, xName, bins) {
        return {
            traces: [
                rowTrace(pair, xName, 'Residual'),
                { ...referenceLine('residual 0', extent(pair).x, [0, 0]), line: { color: theme.color('axis'), width: 1.5 } },
                ...bins ? bins.traces('mean residual', 'second') : [],
            ],
            layout: { xaxis: titled(xName), yaxis: titled(this.title), showlegend: false },
        };
    },
};

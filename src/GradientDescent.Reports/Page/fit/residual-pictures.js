'use strict';

// Predictions and residuals of the rows.
const residualPictures = {
    title: 'Residual = actual − predicted',

    predicted(grid, pairs) {
        const pair = pairs.predictedByActual;
        grid.append(figure('fit-predicted', 'Predicted against actual',
            `Points on the line are predicted exactly. ${pairs.counted(pair.cells)}`));
        plot.draw('fit-predicted', () => {
            const { x, y } = extent(pair);
            const both = [Math.min(x[0], y[0]), Math.max(x[1], y[1])];
            return {
                traces: [rowTrace(pair, 'Actual', 'Predicted'), referenceLine('predicted = actual', both, both)],
                layout: { xaxis: titled(`Actual ${report.target}`), yaxis: titled(`Predicted ${report.target}`), showlegend: false },
            };
        });
    },

    fitted(grid, pairs) {
        const pair = pairs.residualByFitted;
        grid.append(figure('fit-residuals', 'Residuals against predicted',
            `If there is no pattern, a linear model suits these rows. A bend shows a relation that is not linear; a funnel shows a variance that changes. ${pairs.counted(pair.cells)}`));
        plot.draw('fit-residuals', () => this.residuals(pair, `Predicted ${report.target}`));
    },

    // The residual and the target against one feature.
    feature(grid, pairs) {
        const features = pairs.rows.features;
        const name = at => report.weightNames[features[at]];
        const created = figure('fit-feature', 'Residuals against a feature',
            `A pattern shows that the relation to this feature is not linear. ${pairs.counted(pairs.residualByFeature(0).cells)}`);
        const draw = at => {
            plot.draw('fit-feature', () => this.residuals(pairs.residualByFeature(at), name(at)));
            plot.draw('fit-target', () => ({
                traces: [rowTrace(pairs.targetByFeature(at), name(at), report.target)],
                layout: { xaxis: titled(name(at)), yaxis: titled(report.target), showlegend: false },
            }));
        };
        created.querySelector('figcaption').append(labelled('Feature',
            choice('fit-feature-choice', features.map((_, at) => ({ value: at, text: name(at) })), 0, value => draw(Number(value)))));
        if (features.length < featureCount())
            created.querySelector('figcaption').append(element('p', {}, `The list has the ${features.length} of ${featureCount()} features with the largest effect on predictions.`));
        grid.append(created, figure('fit-target', `${report.target} against the feature`,
            `The rows with their actual target; the other features are ignored. ${pairs.counted(pairs.targetByFeature(0).cells)}`));
        draw(0);
    },

    residuals(pair, xName) {
        return {
            traces: [rowTrace(pair, xName, 'Residual'), referenceLine('residual 0', extent(pair).x, [0, 0])],
            layout: { xaxis: titled(xName), yaxis: titled(this.title), showlegend: false },
        };
    },
};

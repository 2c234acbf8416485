'use strict';

// How far the rows are from what the model says of them.
const residualPictures = {
    title: 'Residual = actual − predicted',

    predicted(grid, pairs) {
        const pair = pairs.predictedByActual;
        grid.append(figure('fit-predicted', 'Predicted against actual',
            `A perfect prediction lies on the line. ${pairs.counted(pair.cells)}`));
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
        grid.append(figure('fit-residuals', 'Residuals against fitted',
            `Without a pattern, the model has found what is linear in the rows; a bend or a funnel says that something is missing. ${pairs.counted(pair.cells)}`));
        plot.draw('fit-residuals', () => this.residuals(pair, `Fitted ${report.target}`));
    },

    // The residual and the target against one feature.
    feature(grid, pairs) {
        const features = pairs.rows.features;
        const name = at => report.weightNames[features[at]];
        const made = figure('fit-feature', 'Residuals against a feature',
            `A pattern here is what a straight line in this feature cannot follow. ${pairs.counted(pairs.residualByFeature(0).cells)}`);
        const draw = at => {
            plot.draw('fit-feature', () => this.residuals(pairs.residualByFeature(at), name(at)));
            plot.draw('fit-target', () => ({
                traces: [rowTrace(pairs.targetByFeature(at), name(at), report.target)],
                layout: { xaxis: titled(name(at)), yaxis: titled(report.target), showlegend: false },
            }));
        };
        made.querySelector('figcaption').append(labelled('Feature',
            choice('fit-feature-choice', features.map((_, at) => ({ value: at, text: name(at) })), 0, value => draw(Number(value)))));
        if (features.length < featureCount())
            made.querySelector('figcaption').append(element('p', {}, `${features.length} of ${featureCount()} features: those that move predictions most.`));
        grid.append(made, figure('fit-target', `${report.target} against the feature`,
            `The same feature, whatever the others are. ${pairs.counted(pairs.targetByFeature(0).cells)}`));
        draw(0);
    },

    residuals(pair, xName) {
        return {
            traces: [rowTrace(pair, xName, 'Residual'), referenceLine('residual 0', extent(pair).x, [0, 0])],
            layout: { xaxis: titled(xName), yaxis: titled(this.title), showlegend: false },
        };
    },
};

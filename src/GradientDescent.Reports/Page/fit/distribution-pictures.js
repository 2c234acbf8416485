'use strict';

// The distribution of the residuals, compared with a normal distribution.
const distributionPictures = {
    upperQuartile: 0.6744897501960817,

    histogram(grid, { residuals, count }) {
        grid.append(figure('fit-histogram', 'Histogram of the residuals',
            words`The line is the normal distribution with the same mean and the same standard deviation, ${sourced('residuals.deviation', residuals.deviation)}. The bars count all ${counted('rows.count', count, 'row')}.`));
        plot.draw('fit-histogram', () => {
            const bins = counts(residuals.counts);
            const width = (residuals.to - residuals.from) / bins.length;
            const traces = [{
                type: 'bar', name: 'residuals', x: centres(residuals.from, residuals.to, bins.length), y: bins, width,
                marker: { color: theme.mix('panel', 'first', .55), line: { color: theme.color('panel'), width: 1 } },
                hovertemplate: '%{y:,} rows near %{x:.4g}<extra></extra>',
            }];
            if (residuals.deviation > 0) {
                const x = centres(residuals.from, residuals.to, 200);
                const density = e => Math.exp(-(((e - residuals.mean) / residuals.deviation) ** 2) / 2) / (Math.sqrt(2 * Math.PI) * residuals.deviation);
                traces.push(referenceLine('normal', x, x.map(e => count * width * density(e))));
            }
            return { traces, layout: { xaxis: titled(residualPictures.title), yaxis: titled('Rows'), bargap: 0, showlegend: false } };
        });
    },

    // pairs: with the residual of each row, if there are few rows.
    quantiles(grid, { residuals, count }, pairs) {
        const [scores, quantiles] = [doubles(residuals.scores), doubles(residuals.quantiles)];
        const rows = counted('rows.count', count, 'row');
        grid.append(figure('fit-quantiles', 'Quantiles of the residuals',
            joined([
                scores.length === count ? 'Each residual against the value expected at its rank in a normal distribution.' : 'Quantiles of the residuals against those of a normal distribution.',
                'Normally distributed residuals follow the line through the quartiles. If the ends are steeper than the line, the tails are heavier than normal; if flatter, lighter.',
                scores.length === count ? words`One point for each of ${rows}.` : words`${counted('residuals.quantiles', scores.length)} quantiles of all ${rows}.`,
            ])));
        const ranked = scores.length === count ? pairs.numbersByResidual : undefined;
        brushing.draw('fit-quantiles', () => ({
            traces: [
                { ...rowTrace({ x: scores, y: quantiles, numbers: ranked }, 'normal', 'residual'), name: 'residuals' },
                ...this.line(scores, quantiles),
            ],
            layout: { xaxis: titled('Standard normal quantile'), yaxis: titled(residualPictures.title), showlegend: false },
        }));
    },

    // Through the quartiles, as R's qqline: outliers do not change it.
    line(scores, quantiles) {
        if (scores.length < 2)
            return [];
        const quantile = score => {
            const above = Math.max(1, scores.findIndex(other => other >= score));
            const share = (score - scores[above - 1]) / (scores[above] - scores[above - 1]);
            return quantiles[above - 1] + share * (quantiles[above] - quantiles[above - 1]);
        };
        const [lower, upper] = [quantile(-this.upperQuartile), quantile(this.upperQuartile)];
        const at = score => (lower + upper) / 2 + score * (upper - lower) / (2 * this.upperQuartile);
        const ends = [scores[0], scores[scores.length - 1]];
        return [referenceLine('normal', ends, ends.map(at))];
    },
};

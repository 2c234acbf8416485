'use strict';

// The target against a feature, with what the report has of the rows: each row, counts in cells, or means and deviations.
class RowPicture {
    constructor(rows, moments, hasIntercept) {
        this.points = rows?.points ?? null;
        this.columns = this.points?.columns.map(doubles);
        this.counted = this.points ? null : rows?.targetByFeature ?? null;
        this.features = rows?.features ?? [];
        this.surface = moments && new ErrorSurface(moments, hasIntercept);
    }

    // The mean of a feature, or NaN if it is not known.
    mean(feature) {
        return this.surface ? this.surface.mean[feature] : this.columns ? this.columns[feature].reduce((sum, x) => sum + x, 0) / this.points.count : NaN;
    }

    // Whether the rows and the line of the model can be drawn.
    knows(feature, featureCount) {
        const isThere = this.points || this.counted?.[this.features.indexOf(feature)] || this.surface;
        return Boolean(isThere) && (featureCount === 1 || Number.isFinite(this.mean(feature)));
    }

    // The traces, their range, and a note, which do not change from epoch to epoch.
    of(feature) {
        if (this.shown?.feature !== feature || this.shown.isDark !== theme.isDark)
            this.shown = { feature, isDark: theme.isDark, picture: this.picture(feature) };
        return this.shown.picture;
    }

    picture(feature) {
        const cells = this.counted?.[this.features.indexOf(feature)];
        if (!this.points && !cells)
            return this.ellipses(feature);
        const rows = this.points ? { x: this.columns[feature], y: this.columns.at(-1) } : { cells };
        return { traces: [rowTrace(rows, report.weightNames[feature], report.target)], ...extent(rows), missing: cells ? 'Cells with a stronger colour have more rows.' : '' };
    }

    // The ellipses of one and of two standard deviations of a normal distribution with the same moments.
    ellipses(feature) {
        const target = this.surface.featureCount;
        const [meanX, meanY] = [this.surface.mean[feature], this.surface.mean[target]];
        const deviation = Math.sqrt(this.surface.covariance(feature, feature));
        const along = deviation > 0 ? this.surface.covariance(feature, target) / deviation : 0;
        const across = Math.sqrt(Math.max(0, this.surface.covariance(target, target) - along * along));
        const turns = Array.from({ length: 73 }, (_, i) => i * Math.PI / 36);
        const ellipse = size => ({
            type: 'scatter', name: size === 1 ? '1 standard deviation' : '2 standard deviations', mode: 'lines', hoverinfo: 'name',
            x: turns.map(turn => meanX + size * deviation * Math.cos(turn)),
            y: turns.map(turn => meanY + size * (along * Math.cos(turn) + across * Math.sin(turn))),
            line: { color: theme.color('first'), width: 3 - size },
        });
        const mean = { type: 'scatter', name: 'mean', mode: 'markers', x: [meanX], y: [meanY], marker: { color: theme.color('first'), size: 9 } };
        const wide = ellipse(2);
        return {
            traces: [ellipse(1), wide, mean], ...extent(wide),
            missing: 'For this picture, the report does not contain the rows, only their moments (sums of products of the columns). The point is the mean of the rows. '
                + 'The ellipses are at one and two standard deviations: if the rows are normally distributed, 39\u00a0% and 86\u00a0% of them are inside.',
        };
    }
}

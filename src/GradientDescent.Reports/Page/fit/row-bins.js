'use strict';

// Means over rows with similar values. A mean is far off if it is more than two standard errors from what it should be: by chance, one in twenty is.
class RowBins {
    constructor({ centers, means, standardErrors, rowCounts }) {
        Object.assign(this, { centers: doubles(centers), means: doubles(means), errors: doubles(standardErrors), rowCounts: doubles(rowCounts) });
    }

    get count() {
        return this.centers.length;
    }

    // A bin with one row has no standard error, and shows nothing of a trend.
    get compared() {
        return this.errors.filter(error => !Number.isNaN(error)).length;
    }

    // How many means are further from 0 than two standard errors.
    get far() {
        return this.means.filter((mean, bin) => Math.abs(mean) > 2 * this.errors[bin]).length;
    }

    // A line through the means, and a band of one standard error on either side.
    traces(name, color) {
        return [
            standardErrorBand(Array.from(this.centers), this.means, this.errors, color),
            {
                type: 'scatter', mode: this.count > 1 ? 'lines' : 'markers', name, x: Array.from(this.centers), y: Array.from(this.means), line: { color: theme.color(color), width: 3 },
                customdata: Array.from(this.rowCounts), hovertemplate: `${name} %{y:.6g}<br>near %{x:.6g}, %{customdata:,} rows<extra></extra>`,
            },
        ];
    }
}

// A band of one standard error on either side of a line. A mean of one row has none.
function standardErrorBand(x, means, errors, color) {
    const known = x.map((_, at) => at).filter(at => !Number.isNaN(errors[at]));
    const [right, left] = [known.map(at => x[at]), known.map(at => x[at]).reverse()];
    const [upper, lower] = [known.map(at => means[at] + errors[at]), known.map(at => means[at] - errors[at]).reverse()];
    return {
        type: 'scatter', mode: 'lines', name: '± 1 standard error', x: [...right, ...left], y: [...upper, ...lower], hoverinfo: 'skip',
        fill: 'toself', fillcolor: theme.color(color), opacity: 0.25, line: { width: 0 }, showlegend: false,
    };
}

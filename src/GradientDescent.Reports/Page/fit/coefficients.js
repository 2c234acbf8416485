'use strict';

function featureCount() {
    return report.weightNames.length - (report.hasIntercept ? 1 : 0);
}

// The coefficients and their statistics, in their own units or standardised: × deviation of the feature / deviation of the target.
class Coefficients {
    constructor() {
        this.names = report.weightNames.slice(0, featureCount());
        this.weights = doubles(report.fit.weights);
        this.summary = report.coefficients.summary;
        this.robust = report.coefficients.robust;
        this.estimates = this.summary && estimatesOf(this.summary, this.robust);
        this.isOfTheFit = report.coefficients.isOfTheFit;
        if (report.moments) {
            const surface = new ErrorSurface(report.moments, report.hasIntercept);
            const deviation = column => Math.sqrt(Math.max(0, surface.covariance(column, column)));
            this.scales = this.names.map((_, feature) => deviation(feature) / deviation(this.names.length));
        }
        this.canBeStandardised = this.scales !== undefined && this.scales.every(Number.isFinite);
    }

    // The factor for the numbers of a feature in the chosen units.
    scale(feature, units) {
        return units === 'standardised' ? this.scales[feature] : 1;
    }

    // The size of a number of a feature, in units that can be compared.
    comparable(feature, value) {
        return Math.abs(value) * (this.canBeStandardised ? this.scales[feature] : 1);
    }

    // The features with the largest effect on predictions, in declaration order.
    largest(maxCount) {
        return largestOf(this.names.map((_, feature) => this.comparable(feature, this.weights[feature])), maxCount);
    }
}

// The places of the largest sizes, in ascending order.
function largestOf(sizes, maxCount) {
    return sizes.map((_, at) => at).sort((a, b) => sizes[b] - sizes[a] || a - b).slice(0, maxCount).sort((a, b) => a - b);
}

// The statistics of each weight. Numbers that are not defined are NaN.
function estimatesOf(summary, robust) {
    const columns = [
        ...['value', 'standardError', 't', 'p', 'lower', 'upper', 'varianceInflation'].map(name => [name, doubles(summary[name])]),
        ...robust ? [['robustError', doubles(robust.standardError)], ['robustP', doubles(robust.p)]] : [],
    ];
    return report.weightNames.map((_, weight) => Object.fromEntries(columns.map(([name, numbers]) => [name, numbers[weight]])));
}

'use strict';

// The runs that the page compares, and the settings of the reader.
class RateComparison {
    // This number of products of two numbers is summed in about a second.
    static maxWork = 3e8;

    constructor(report) {
        this.surface = new ErrorSurface(report.moments, report.hasIntercept);
        this.weightNames = report.weightNames;
        this.optimum = doubles(report.moments.optimum);
        this.least = this.surface.evaluate(this.optimum).meanSquaredError;
        this.stability = new Stability(doubles(report.moments.curvatures));
        this.runs = this.hasSlope ? rateRuns(report.learningRates, this.stability, fittedRate(report)) : [];
        this.epochs = 200;
        this.scale = 'distance';
        [this.first, this.second] = report.hasIntercept ? [this.surface.featureCount, 0] : [0, this.surface.weightCount - 1];
    }

    // If all features are 0, the surface is flat.
    get hasSlope() {
        return this.stability.steepest > 0;
    }

    get maxEpochs() {
        const work = this.runs.length * (this.surface.featureCount + 1) ** 2;
        return Math.max(this.epochs, Math.min(10_000, Math.floor(RateComparison.maxWork / work)));
    }

    get shown() {
        return this.runs.filter(run => run.isShown);
    }

    get own() {
        return this.runs.find(run => run.id === 'own');
    }

    descent(run) {
        return run.descent(this.surface, this.epochs);
    }

    get startLoss() {
        return this.surface.evaluate(new Float64Array(this.surface.weightCount)).meanSquaredError;
    }
}

// The constant rate that the fit was given, if its steps are those that are compared here; otherwise null.
function fittedRate({ fit, training }) {
    const isGiven = training.learningRate !== null && Number(training.learningRate) === fit.learningRate;
    return isGiven && stepRule({ training }, true).isPlain ? fit.learningRate : null;
}

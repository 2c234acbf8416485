'use strict';

// The stability of a constant learning rate, from the curvatures λ of the mean squared error. In each principal direction of the surface,
// a step multiplies the distance from the minimum by |1 − rate · λ|.
class Stability {
    // A direction with less than this share of the largest curvature is ignored: it comes from features that are combinations of others.
    static flat = 1e-12;

    // A descent has arrived if this share of the loss above its minimum is left.
    static arrived = 0.01;

    // ascending
    constructor(curvatures) {
        this.steepest = curvatures[curvatures.length - 1];
        this.flattest = curvatures.find(curvature => curvature > Stability.flat * this.steepest);
    }

    get limit() {
        return 2 / this.steepest;
    }

    get best() {
        return 2 / (this.flattest + this.steepest);
    }

    // The rate of LearningRate.Automatic.
    get automatic() {
        return 1 / this.steepest;
    }

    // ρ = max |1 − rate · λ|: the maximum is in the flattest or in the steepest direction.
    contraction(rate) {
        return Math.max(Math.abs(1 - rate * this.flattest), this.swing(rate));
    }

    // The factor of the distance in the steepest direction, on either side of the valley.
    swing(rate) {
        return Math.abs(1 - rate * this.steepest);
    }

    zigzags(rate) {
        return rate * this.steepest > 1;
    }

    diverges(rate) {
        return rate * this.steepest > 2;
    }

    // The loss above its minimum is proportional to the square of the distance.
    epochsToArrive(rate) {
        const contraction = this.contraction(rate);
        return contraction < 1 ? Math.log(1 / Stability.arrived) / (-2 * Math.log(contraction)) : Infinity;
    }

    verdict(rate, epochs) {
        if (this.diverges(rate))
            return 'diverging';
        return this.epochsToArrive(rate) <= epochs ? 'good' : 'slow';
    }
}

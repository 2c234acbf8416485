'use strict';

// A descent by epoch: the weights and the loss at the recorded points.
class Descent {
    constructor({ epochs, losses, validationLosses = null, weights, stride = 1, rate }) {
        this.epochs = epochs;
        this.losses = losses;
        this.validationLosses = validationLosses;
        this.weights = weights;
        this.stride = stride;
        this.rate = rate;
    }

    // The descent of the fit. A long one has gaps.
    static ofFit({ history, fit, weightNames }) {
        const flat = doubles(history.weights);
        const epochs = doubles(history.epochs);
        return new Descent({
            epochs,
            losses: doubles(history.losses),
            validationLosses: history.validationLosses ? doubles(history.validationLosses) : null,
            weights: Array.from(epochs, (_, point) => flat.subarray(point * weightNames.length, (point + 1) * weightNames.length)),
            stride: history.stride,
            rate: fit.learningRate,
        });
    }

    // A descent computed in the page.
    static atRate(surface, rate, epochs, start) {
        const { path, losses } = surface.descend(start, rate, epochs);
        return new Descent({ epochs: path.map((_, epoch) => epoch), losses, weights: path, rate });
    }

    get last() {
        return this.epochs.length - 1;
    }

    // How far a weight moves in the whole descent.
    reach(weight) {
        return this.weights.reduce((furthest, weights) => Math.max(furthest, Math.abs(weights[weight] - this.weights[0][weight])), 0);
    }

    // The weights after the step from a point, or null if the next point is not the next epoch.
    next(point) {
        return this.epochs[point + 1] === this.epochs[point] + this.stride ? this.weights[point + 1] : null;
    }
}

'use strict';

// The mean squared error as a function of the weights, from the moments of the rows. With v = (coefficients, −1) and z = (features, target), the residual is
// r = intercept + v·z. So E[r²] = E[r]² + vᵀCv and E[r·x] = (Cv) + mean·E[r]. Means and covariances are kept separate to avoid cancellation.
class ErrorSurface {
    constructor(moments, hasIntercept) {
        this.mean = doubles(moments.mean);
        this.featureCount = this.mean.length - 1;
        this.hasIntercept = hasIntercept;
        this.weightCount = this.featureCount + (hasIntercept ? 1 : 0);

        // The lower triangle, row by row.
        this.packed = doubles(moments.covariance);
    }

    covariance(i, j) {
        return i >= j ? this.packed[i * (i + 1) / 2 + j] : this.packed[j * (j + 1) / 2 + i];
    }

    evaluate(weights) {
        const features = this.featureCount;
        const contrast = [...weights.slice(0, features), -1];
        const gradient = new Float64Array(this.weightCount);

        let meanResidual = this.hasIntercept ? weights[features] : 0;
        for (let i = 0; i <= features; i++)
            meanResidual += contrast[i] * this.mean[i];

        let variance = 0;
        for (let i = 0; i <= features; i++) {
            let product = 0;
            for (let j = 0; j <= features; j++)
                product += this.covariance(i, j) * contrast[j];
            variance += contrast[i] * product;
            if (i < features)
                gradient[i] = 2 * (product + this.mean[i] * meanResidual);
        }
        if (this.hasIntercept)
            gradient[features] = 2 * meanResidual;

        return { meanSquaredError: meanResidual * meanResidual + Math.max(0, variance), gradient };
    }

    // ∂²MSE/∂wᵢ∂wⱼ = 2 E[xᵢxⱼ], with x = 1 for the intercept. It is the same everywhere.
    hessian(i, j) {
        const mean = k => k < this.featureCount ? this.mean[k] : 1;
        const covariance = i < this.featureCount && j < this.featureCount ? this.covariance(i, j) : 0;
        return 2 * (covariance + mean(i) * mean(j));
    }

    // The surface over two weights, with the other weights fixed.
    slice(first, second, at) {
        const { meanSquaredError, gradient } = this.evaluate(at);
        const [a, b, c] = [this.hessian(first, first), this.hessian(first, second), this.hessian(second, second)];
        const [p, q] = [gradient[first], gradient[second]];
        const moved = (x, y) => [x - at[first], y - at[second]];
        return {
            meanSquaredError(x, y) {
                const [u, v] = moved(x, y);
                return Math.max(0, meanSquaredError + p * u + q * v + (a * u * u + 2 * b * u * v + c * v * v) / 2);
            },
            byFirst(x, y) {
                const [u, v] = moved(x, y);
                return p + a * u + b * v;
            },
            bySecond(x, y) {
                const [u, v] = moved(x, y);
                return q + b * u + c * v;
            },
        };
    }

    // Gradient descent at a constant rate, from the start up to the last finite numbers.
    descend(start, rate, epochs) {
        const path = [Float64Array.from(start)];
        let here = this.evaluate(start);
        const losses = [here.meanSquaredError];
        for (let epoch = 0; epoch < epochs; epoch++) {
            const next = path[epoch].map((weight, i) => weight - rate * here.gradient[i]);
            here = this.evaluate(next);
            if (!Number.isFinite(here.meanSquaredError))
                break;
            path.push(next);
            losses.push(here.meanSquaredError);
        }
        return { path, losses };
    }
}

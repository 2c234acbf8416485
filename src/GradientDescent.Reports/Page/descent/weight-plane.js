'use strict';

// The plane of two weights that the pictures show, with its axes. The other weights are fixed at the optimum or at their current values.
// If there is only one weight, second is null. If there are no moments, surface is null, and points have no height.
class WeightPlane {
    static size = 41;

    // A point does not extend the axes if its loss is above the minimum by more than this many times as much as that of the start.
    static highest = 4;

    constructor({ surface, optimum, descent, first, second, others }) {
        Object.assign(this, { surface, optimum, descent, first, second, others });
        const seen = this.seen();
        this.xRange = WeightPlane.around(seen.map(place => place.x));
        this.yRange = WeightPlane.around(seen.map(place => place.y));
        this.xs = WeightPlane.spread(this.xRange);
        this.ys = WeightPlane.spread(this.yRange);
        this.drawn = {};
    }

    // The start, the minimum, and the points of the path that are not too high.
    seen() {
        const { losses } = this.descent;
        const least = this.surface ? this.surface.evaluate(this.optimum).meanSquaredError : Math.min(...losses);
        const points = Array.from(losses, (_, point) => point).filter(point => losses[point] - least <= WeightPlane.highest * (losses[0] - least));
        return [0, ...points].flatMap(point => this.surface ? [this.place(point), this.minimum(point)] : [this.place(point)]);
    }

    static around(values) {
        const [least, most] = [Math.min(...values), Math.max(...values)];
        const margin = most > least ? 0.15 * (most - least) : Math.abs(most) || 1;
        return [least - margin, most + margin];
    }

    static spread([from, to]) {
        return Array.from({ length: WeightPlane.size }, (_, i) => from + (to - from) * i / (WeightPlane.size - 1));
    }

    isInside(point) {
        const within = (value, [from, to]) => value >= from && value <= to;
        const weights = this.descent.weights[point];
        return within(weights[this.first], this.xRange) && (this.second === null || within(weights[this.second], this.yRange));
    }

    // Heights in the order of plotly.js: one row for each of ys. With the other weights fixed at the optimum, they are the same at all points.
    heights(point) {
        const key = this.others === 'current' ? point : 'optimal';
        if (this.drawn.key !== key) {
            const { meanSquaredError } = this.slice(point);
            this.drawn = { key, heights: this.second === null ? this.xs.map(x => meanSquaredError(x, 0)) : this.ys.map(y => this.xs.map(x => meanSquaredError(x, y))) };
        }
        return this.drawn.heights;
    }

    // The slope of the height along one of the two weights.
    slope(point, weight) {
        const slice = this.slice(point);
        return weight === this.first ? slice.byFirst : slice.bySecond;
    }

    slice(point) {
        const held = Float64Array.from(this.others === 'current' ? this.descent.weights[point] : this.optimum);
        if (this.second !== null)
            return this.surface.slice(this.first, this.second, held);

        const line = this.surface.slice(this.first, this.first, held);
        return { meanSquaredError: x => line.meanSquaredError(x, held[this.first]), byFirst: x => line.byFirst(x, held[this.first]), bySecond: () => 0 };
    }

    // The position of the weights in the plane, and the height of the surface there.
    place(point, weights = this.descent.weights[point]) {
        const [x, y] = [weights[this.first], this.second === null ? 0 : weights[this.second]];
        return { x, y, z: this.surface ? this.slice(point).meanSquaredError(x, y) : null };
    }

    path(point) {
        const height = this.surface ? this.slice(point).meanSquaredError : () => null;
        const soFar = this.descent.weights.slice(0, point + 1);
        const [x, y] = [soFar.map(weights => weights[this.first]), soFar.map(weights => this.second === null ? 0 : weights[this.second])];
        return { x, y, z: x.map((value, i) => height(value, y[i])) };
    }

    // The point with the least mean squared error in the plane.
    minimum(point) {
        const at = this.optimum;
        if (this.others !== 'current')
            return this.place(point, at);

        // A Newton step from the optimum. If the two features are collinear, a step along the first weight alone leads into the same valley.
        const slice = this.slice(point);
        const [x, y] = [at[this.first], at[this.second]];
        const [p, q] = [slice.byFirst(x, y), slice.bySecond(x, y)];
        const [a, b, c] = [[this.first, this.first], [this.first, this.second], [this.second, this.second]].map(([i, j]) => this.surface.hessian(i, j));
        const determinant = a * c - b * b;
        const [u, v] = determinant > 1e-12 * a * c ? [(b * q - c * p) / determinant, (b * p - a * q) / determinant] : [a > 0 ? -p / a : 0, 0];
        return { x: x + u, y: y + v, z: slice.meanSquaredError(x + u, y + v) };
    }
}

'use strict';

// The plane of two weights that the pictures show, with its axes. The other weights have their values at the current epoch, so that the current point is on the
// surface, and the slopes there are those of the step. If there is only one weight, second is null. If there are no moments, surface is null, and points have no height.
class WeightPlane {
    static size = 41;

    // A point does not extend the axes if its loss is above the minimum by more than this many times as much as that of the start.
    static highest = 4;

    constructor({ surface, optimum, descent, first, second }) {
        Object.assign(this, { surface, optimum, first, second });
        this.drawn = {};
        this.axes = this;
        this.follow(descent);
        const seen = this.seen();
        this.xRange = WeightPlane.around(seen.map(place => place.x));
        this.yRange = WeightPlane.around(seen.map(place => place.y));
        this.xs = WeightPlane.spread(this.xRange);
        this.ys = WeightPlane.spread(this.yRange);
        // One scale for all epochs: the point is seen to come down.
        this.top = surface && Math.max(...this.heights(0).flat());
    }

    follow(descent) {
        this.descent = descent;
        this.errors = this.surface && descent.weights.map(weights => this.surface.evaluate(weights).meanSquaredError);
    }

    // The same axes with another descent. axes: what the two have in common.
    with(descent) {
        const other = Object.assign(Object.create(WeightPlane.prototype), this, { drawn: {} });
        other.follow(descent);
        return other;
    }

    // Whether other weights than those shown change from epoch to epoch, and the surface with them.
    get hasOthers() {
        return this.descent.weights[0].length > (this.second === null ? 1 : 2);
    }

    // The start, the minimum, and the points of the path that are not too high.
    seen() {
        const { losses } = this.descent;
        const least = this.surface ? this.surface.evaluate(this.optimum).meanSquaredError : Math.min(...losses);
        const points = Array.from(losses, (_, point) => point).filter(point => losses[point] - least <= WeightPlane.highest * (losses[0] - least));
        const places = [0, ...points].map(point => this.place(point));
        return this.surface ? [...places, this.place(0, this.optimum)] : places;
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
        const weights = this.descent.weights[point];
        return this.has({ x: weights[this.first], y: this.second === null ? 0 : weights[this.second] });
    }

    // Whether a place is within the axes.
    has({ x, y }) {
        const within = (value, [from, to]) => value >= from && value <= to;
        return within(x, this.xRange) && within(y, this.yRange);
    }

    // Heights in the order of plotly.js: one row for each of ys. Without other weights, they are the same at all points.
    heights(point) {
        const at = this.hasOthers ? point : 0;
        if (this.drawn.at !== at) {
            const { meanSquaredError } = this.slice(at);
            this.drawn = { at, heights: this.second === null ? this.xs.map(x => meanSquaredError(x, 0)) : this.ys.map(y => this.xs.map(x => meanSquaredError(x, y))) };
        }
        return this.drawn.heights;
    }

    // The slope of the height along one of the two weights.
    slope(point, weight) {
        const slice = this.slice(point);
        return weight === this.first ? slice.byFirst : slice.bySecond;
    }

    slice(point) {
        const held = this.descent.weights[point];
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

    // Each point of the path at its own error: with other weights it was on the surface of its epoch.
    path(point) {
        const soFar = this.descent.weights.slice(0, point + 1);
        return {
            x: soFar.map(weights => weights[this.first]),
            y: soFar.map(weights => this.second === null ? 0 : weights[this.second]),
            z: this.errors ? this.errors.slice(0, point + 1) : soFar.map(() => null),
        };
    }

    // The point with the least mean squared error in the plane.
    minimum(point) {
        const at = this.optimum;
        if (!this.hasOthers)
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

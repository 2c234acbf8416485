'use strict';

// q(x) = x² and its descent: x′ = x − rate · q′(x) = (1 − 2 · rate) x.
class ToyDescent {
    static furthestStart = 3;

    // After this number of steps, the behaviour of every rate is visible.
    static maxSteps = 40;

    // Closer than this to the minimum, the descent has arrived; farther away, it is outside the picture.
    static arrived = 1e-3;
    static outOfSight = 3.5;

    start = 2;
    rate = 0.1;
    steps = 0;

    static height(x) {
        return x * x;
    }

    static slope(x) {
        return 2 * x;
    }

    get factor() {
        return 1 - 2 * this.rate;
    }

    // The start, and the point after each step.
    get points() {
        const points = [this.start];
        for (let step = 0; step < this.steps; step++)
            points.push(points[step] - this.rate * ToyDescent.slope(points[step]));
        return points;
    }

    get isOver() {
        const distance = Math.abs(this.points[this.steps]);
        return this.steps === ToyDescent.maxSteps || distance < ToyDescent.arrived || distance > ToyDescent.outOfSight;
    }

    takeStep() {
        this.steps = Math.min(ToyDescent.maxSteps, this.steps + 1);
    }

    moveStart(x) {
        const furthest = ToyDescent.furthestStart;
        this.start = Number(Math.min(furthest, Math.max(-furthest, x)).toFixed(2));
    }
}

'use strict';

// q(x) = x² and its descent: x′ = x − rate · q′(x) = (1 − 2 · rate) x.
class ToyDescent {
    // q and its slope are the same far outside the picture.
    static mostSteps = 40;

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

    // The start, and where each step led.
    get points() {
        const points = [this.start];
        for (let step = 0; step < this.steps; step++)
            points.push(points[step] - this.rate * ToyDescent.slope(points[step]));
        return points;
    }
}

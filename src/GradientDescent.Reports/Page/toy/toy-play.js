'use strict';

// Takes steps until takeStep() returns false, or the reader stops it. If the reader prefers reduced motion, all steps are taken at once.
class ToyPlay {
    static pause = 600;

    constructor(takeStep) {
        this.takeStep = takeStep;
        this.timer = null;
        this.button = element('button', { id: 'toy-play', type: 'button', onclick: () => (this.timer === null ? this.start() : this.stop()) }, 'Play');
    }

    start() {
        if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
            while (this.takeStep());
            return;
        }
        this.timer = setInterval(() => this.next(), ToyPlay.pause);
        this.button.textContent = 'Pause';
        this.next();
    }

    next() {
        if (!this.takeStep())
            this.stop();
    }

    stop() {
        clearInterval(this.timer);
        this.timer = null;
        this.button.textContent = 'Play';
    }
}

'use strict';

// Step after step until takeStep() says that there is none left, or the reader stops it. Without motion, all of them at once.
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

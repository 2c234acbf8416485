'use strict';

// Step after step, until it is switched off or take() says that there is none left. Without motion, all of them at once.
class ToyPlay {
    static pause = 600;

    constructor(button, take) {
        Object.assign(this, { button, take, timer: null });
        button.addEventListener('click', () => (this.timer === null ? this.start() : this.stop()));
        this.show();
    }

    start() {
        if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
            while (this.take());
            return;
        }
        this.timer = setInterval(() => this.next(), ToyPlay.pause);
        this.show();
        this.next();
    }

    next() {
        if (!this.take())
            this.stop();
    }

    stop() {
        clearInterval(this.timer);
        this.timer = null;
        this.show();
    }

    show() {
        this.button.textContent = this.timer === null ? 'Play' : 'Pause';
    }
}

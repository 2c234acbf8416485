'use strict';

// The slider for the frames, its buttons, and the space key. show(point, isPlaying) is called for every frame.
class Player {
    static millisecondsPerFrame = 250;

    constructor(show) {
        this.show = show;
        this.timer = null;
        this.slider = element('input', { id: 'epoch', type: 'range', min: 0, step: 1, value: 0, oninput: () => this.go(this.position) });
        this.shown = element('output', { for: 'epoch' });
        this.button = element('button', { id: 'play', type: 'button', onclick: () => this.toggle() }, 'Play');
        this.back = element('button', { id: 'back', type: 'button', 'aria-label': 'One frame back', onclick: () => this.go(this.position - 1) }, '◀');
        this.forward = element('button', { id: 'forward', type: 'button', 'aria-label': 'One frame forward', onclick: () => this.go(this.position + 1) }, '▶');
        this.controls = [
            this.button, this.back, this.forward,
            element('label', { class: 'control wide' }, element('span', {}, 'Epoch'), this.slider, this.shown),
        ];
    }

    get isPlaying() {
        return this.timer !== null;
    }

    get position() {
        return Number(this.slider.value);
    }

    // Sets other frames. If the descent is the same, the player stays at the same epoch, or at the first frame after it.
    load(descent, frames) {
        const epoch = this.descent === descent ? descent.epochs[this.frames[this.position]] : 0;
        this.descent = descent;
        this.frames = frames;
        this.slider.max = frames.length - 1;
        this.go(frames.findIndex(point => descent.epochs[point] >= epoch));
    }

    // Goes to a frame, and stops playing.
    go(position) {
        this.stop();
        this.move(position);
    }

    move(position) {
        const at = Math.min(Math.max(position, 0), this.frames.length - 1);
        const point = this.frames[at];
        const epoch = this.descent.epochs[point];
        this.slider.value = at;
        this.slider.setAttribute('aria-valuetext', `epoch ${epoch}`);
        write(this.shown, sourced(`descent.epoch[${epoch}].number`, epoch, String(epoch)));
        this.back.disabled = at === 0;
        this.forward.disabled = at === this.frames.length - 1;
        if (this.forward.disabled)
            this.stop();
        this.show(point, this.isPlaying);
    }

    toggle() {
        if (this.isPlaying) {
            this.go(this.position);
            return;
        }
        this.schedule();
        this.button.textContent = 'Pause';
        if (this.position === this.frames.length - 1)
            this.move(0);
    }

    // After the frame before is drawn: a slow machine plays slowly, and frames do not pile up.
    schedule() {
        this.timer = setTimeout(() => {
            this.move(this.position + 1);
            if (this.isPlaying)
                this.schedule();
        }, Player.millisecondsPerFrame);
    }

    stop() {
        clearTimeout(this.timer);
        this.timer = null;
        this.button.textContent = 'Play';
    }

    // The space key starts and stops playing, unless the focused element uses it.
    listen(section) {
        addEventListener('keydown', event => {
            if (event.key !== ' ' || section.hidden || event.target.closest('button, input, select, a, [role="tab"]'))
                return;
            event.preventDefault();
            this.toggle();
        });
    }
}

'use strict';

// The page on paper: light colours, every tab, and flat pictures in place of three-dimensional ones.
const printing = {
    isOn: false,

    start() {
        addEventListener('beforeprint', () => this.turn(true));
        addEventListener('afterprint', () => this.turn(false));
    },

    turn(isOn) {
        const root = document.documentElement;
        if (isOn && !this.isOn)
            this.chosen = root.dataset.theme;
        this.isOn = isOn;
        // The pictures get the size that they have on paper.
        root.classList.toggle('printing', isOn);
        if (isOn || this.chosen)
            root.dataset.theme = isOn ? 'light' : this.chosen;
        else
            delete root.dataset.theme;
        if (isOn)
            pages.buildAll();
        plot.redraw();
        plot.resize();
    },
};

'use strict';

// Light or dark: as set in the system, or by the button.
const theme = {
    listeners: [],
    known: {},

    get isDark() {
        const chosen = document.documentElement.dataset.theme;
        return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    },

    // The current value of a colour of page.css. The browser is asked once, because each answer makes it compute the style of the whole page.
    color(name) {
        const known = this.known[this.isDark] ??= {};
        return known[name] ??= this.computed(name);
    },

    computed(name) {
        this.probe ??= document.body.appendChild(element('span', { hidden: true }));
        this.probe.style.color = `var(--${name})`;
        return getComputedStyle(this.probe).color;
    },

    // A mix of two colours, with the given share of the second.
    mix(first, second, share) {
        const parts = name => this.color(name).match(/[\d.]+/g).map(Number);
        const [a, b] = [parts(first), parts(second)];
        return `rgb(${[0, 1, 2].map(part => Math.round(a[part] + (b[part] - a[part]) * share)).join(', ')})`;
    },

    start() {
        const button = document.getElementById('theme');
        const show = () => {
            button.textContent = this.isDark ? 'Light' : 'Dark';
            button.setAttribute('aria-label', this.isDark ? 'Switch to light colours' : 'Switch to dark colours');
            for (const listener of this.listeners)
                listener();
        };
        button.addEventListener('click', () => {
            document.documentElement.dataset.theme = this.isDark ? 'light' : 'dark';
            show();
        });
        matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
        show();
    },
};

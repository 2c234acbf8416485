'use strict';

// Light or dark: as the reader's system is, or as the button says.
const theme = {
    listeners: [],

    get isDark() {
        const told = document.documentElement.dataset.theme;
        return told ? told === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    },

    // A colour of page.css, as it is now.
    color(name) {
        this.probe ??= document.body.appendChild(element('span', { hidden: true }));
        this.probe.style.color = `var(--${name})`;
        return getComputedStyle(this.probe).color;
    },

    // Between two of them: this share of the second.
    mix(first, second, share) {
        const parts = name => this.color(name).match(/[\d.]+/g).map(Number);
        const [a, b] = [parts(first), parts(second)];
        return `rgb(${[0, 1, 2].map(part => Math.round(a[part] + (b[part] - a[part]) * share)).join(', ')})`;
    },

    start() {
        const button = document.getElementById('theme');
        const show = () => {
            button.textContent = this.isDark ? 'Light' : 'Dark';
            button.setAttribute('aria-label', this.isDark ? 'Show the page light' : 'Show the page dark');
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

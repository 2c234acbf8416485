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

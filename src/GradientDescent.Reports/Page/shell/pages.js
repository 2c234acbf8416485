'use strict';

// The pages of the tabs. A page is built when it is first shown, because pictures need a visible element to get their size.
const pages = {
    all: [],

    // build(section) fills the section, once.
    add(id, title, build) {
        this.all.push({ id, title, build, isBuilt: false });
    },

    // first: the page that is shown if the address names none.
    start(first) {
        this.first = first;
        const tabs = document.getElementById('tabs');
        for (const page of this.all) {
            const section = document.getElementById(page.id);
            section.setAttribute('role', 'tabpanel');
            section.setAttribute('aria-labelledby', `tab-${page.id}`);
            tabs.append(element('button', {
                id: `tab-${page.id}`, type: 'button', role: 'tab', 'aria-controls': page.id,
                onclick: () => { location.hash = page.id; },
            }, page.title));
        }
        tabs.addEventListener('keydown', event => this.onKey(event));
        addEventListener('hashchange', () => this.show(location.hash.slice(1)));
        this.show(location.hash.slice(1));
    },

    show(id) {
        const page = this.all.find(candidate => candidate.id === id) ?? this.all.find(candidate => candidate.id === this.first);
        for (const other of this.all) {
            document.getElementById(other.id).hidden = other !== page;
            const tab = document.getElementById(`tab-${other.id}`);
            tab.setAttribute('aria-selected', other === page);
            tab.tabIndex = other === page ? 0 : -1;
        }
        this.build(page);
        dispatchEvent(new Event('resize'));
    },

    build(page) {
        if (page.isBuilt)
            return;
        page.isBuilt = true;
        page.build(document.getElementById(page.id));
    },

    buildAll() {
        for (const page of this.all)
            this.build(page);
    },

    // The arrow keys go from tab to tab, as the ARIA Authoring Practices recommend.
    onKey(event) {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!step)
            return;
        const at = this.all.findIndex(page => document.getElementById(`tab-${page.id}`) === event.target);
        const next = this.all[(at + step + this.all.length) % this.all.length];
        document.getElementById(`tab-${next.id}`).focus();
        location.hash = next.id;
    },
};

'use strict';

// All calls to plotly.js. Every picture has the colours of the page, follows its size, and is redrawn if the theme changes.
const plot = {
    drawn: new Map(),
    still: new Map(),

    // The wheel scrolls the page. No button sends a picture anywhere: plotly.js has one unless it is switched off.
    // Where nothing can be pointed at, the tool bar would always be over the picture.
    config: {
        responsive: true, displayModeBar: matchMedia('(hover: hover)').matches ? 'hover' : false, scrollZoom: false, displaylogo: false, modeBarButtonsToRemove: ['select2d', 'lasso2d'], showSendToCloud: false, plotlyServerURL: '',
    },

    // In pictures where a drag marks rows, there is a button for it, beside that for zooming.
    get marking() {
        return { ...this.config, modeBarButtonsToRemove: [] };
    },

    withoutWebGl(id) {
        return 'This three-dimensional picture needs WebGL, which is not available in this browser. '
            + (id === 'surface' ? 'The contour map shows the same data.' : 'The line below it shows the same step in numbers.');
    },

    get hasWebGl() {
        this.webGl ??= { isThere: Boolean(document.createElement('canvas').getContext('webgl')) };
        return this.webGl.isThere;
    },

    // A function for traces and layout is called again if the theme changes, so that the colours follow. flat: the same for a picture on paper that otherwise has
    // three dimensions.
    draw(id, make, flat = make) {
        this.drawn.set(id, [make, flat]);
        this.still.delete(id);
        const { traces, layout } = printing.isOn ? flat() : make();
        if (layout.scene && !this.hasWebGl) {
            document.getElementById(id).replaceChildren(element('p', { class: 'note' }, this.withoutWebGl(id)));
            return Promise.resolve();
        }
        document.getElementById(id).querySelector(':scope > .note')?.remove();
        return Plotly.react(id, traces, this.themed(layout), layout.dragmode === 'select' ? this.marking : this.config);
    },

    // Draws a picture that is played. Until what stands still is another, only the traces that move are drawn again.
    // still: the objects and numbers on which all else depends. moving(): the traces that move, always the same ones.
    play(id, still, make, moving, flat = make) {
        const before = this.still.get(id);
        const isMoved = before?.length === still.length && still.every((thing, at) => thing === before[at]) && !printing.isOn;
        if (!isMoved) {
            this.draw(id, make, flat);
            this.still.set(id, still);
            return;
        }
        this.drawn.set(id, [make, flat]);
        const picture = document.getElementById(id);
        if (picture.data)
            move(picture, moving());
    },

    themed(layout) {
        const axis = { gridcolor: theme.color('grid'), zerolinecolor: theme.color('axis'), linecolor: theme.color('axis'), exponentformat: 'power', minexponent: 5 };
        const themed = {
            paper_bgcolor: 'rgba(0,0,0,0)',
            plot_bgcolor: 'rgba(0,0,0,0)',
            font: { family: 'system-ui, sans-serif', size: 12, color: theme.color('text') },
            // The tool bar is over the picture, and is only seen when the picture is pointed at.
            margin: { l: 60, r: 16, t: 16, b: 40 },
            legend: { orientation: 'h', yref: 'container', y: 0, yanchor: 'bottom' },
            hoverlabel: { namelength: -1 },
            modebar: { bgcolor: theme.color('panel'), color: theme.color('quiet'), activecolor: theme.color('text') },
            ...layout,
        };
        for (const name of Object.keys(themed).filter(key => /^[xy]axis\d*$/.test(key)))
            themed[name] = { ...axis, automargin: true, ...themed[name] };
        if (themed.scene) {
            for (const name of ['xaxis', 'yaxis', 'zaxis'])
                themed.scene[name] = { ...axis, backgroundcolor: 'rgba(0,0,0,0)', ...themed.scene[name] };
        }
        return themed;
    },

    redraw() {
        for (const [id, [make, flat]] of this.drawn)
            this.draw(id, make, flat);
    },

    resize() {
        for (const id of this.drawn.keys()) {
            const picture = document.getElementById(id);
            if (picture.offsetParent !== null && picture.classList.contains('js-plotly-plot'))
                Plotly.Plots.resize(picture);
        }
    },
};

theme.listeners.push(() => plot.redraw());

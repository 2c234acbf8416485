'use strict';

// Rows that the reader marks in one picture are marked in all others that draw them one by one. marked: the numbers of the rows, or null.
const brushing = {
    marked: null,
    ids: new Set(),
    listeners: [],

    // Adds to a trace of points what marks them. numbers: the row of each point.
    trace(trace, numbers) {
        return { ...trace, meta: 'rows', customdata: numbers, ...this.marks(numbers), selected: { marker: { color: theme.color('marked'), opacity: 1 } }, unselected: { marker: { opacity: 0.15 } } };
    },

    marks(numbers) {
        return { selectedpoints: this.marked && Array.from(numbers, (_, at) => at).filter(at => this.marked.has(numbers[at])) };
    },

    // Draws a picture. If it has rows, a drag over it marks them; a double click ends that.
    draw(id, make) {
        const isRows = trace => trace.meta === 'rows';
        plot.draw(id, () => {
            const { traces, layout } = make();
            return { traces, layout: traces.some(isRows) ? { ...layout, dragmode: 'select' } : layout };
        });
        const picture = document.getElementById(id);
        if (this.ids.has(id) || !picture.data.some(isRows))
            return;
        this.ids.add(id);
        // A drag has a range; plotly.js also reports what it marks again when it draws.
        picture.on('plotly_selected', event => (event?.range || event?.lassoPoints) && this.mark(event.points.filter(({ data }) => data.meta === 'rows').map(point => point.customdata), id));
        picture.on('plotly_deselect', () => this.mark(null, id));
    },

    // The frame of an earlier drag goes first: plotly.js marks what is in it.
    async show(picture, at) {
        if (picture.layout.selections?.length > 0)
            await Plotly.relayout(picture, { selections: [] });
        await Plotly.restyle(picture, { selectedpoints: [this.marks(picture.data[at].customdata).selectedpoints] }, [at]);
    },

    // from: the picture that shows it already.
    mark(numbers, from) {
        this.marked = numbers && new Set(numbers);
        for (const id of this.ids) {
            const picture = document.getElementById(id);
            const at = id === from ? -1 : picture.data.findIndex(trace => trace.meta === 'rows');
            if (at >= 0)
                this.show(picture, at);
        }
        for (const listener of this.listeners)
            listener();
    },
};

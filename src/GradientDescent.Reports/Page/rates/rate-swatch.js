'use strict';

// A sample of the run's line, before its name: the same colour and the same dashes.
function rateSwatch(run) {
    const svg = (tag, attributes, ...children) => {
        const created = document.createElementNS('http://www.w3.org/2000/svg', tag);
        for (const [name, value] of Object.entries(attributes))
            created.setAttribute(name, value);
        created.append(...children);
        return created;
    };
    const line = svg('line', {
        x1: 0, x2: 34, y1: 4, y2: 4, 'stroke-width': run.width + 1, 'stroke-dasharray': run.dash === 'solid' ? 'none' : run.dash, style: `stroke: var(--${run.color})`,
    });
    return svg('svg', { class: 'swatch', width: 34, height: 8, 'aria-hidden': 'true' }, line);
}

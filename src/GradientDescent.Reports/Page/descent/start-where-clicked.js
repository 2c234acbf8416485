'use strict';

// Starts a descent where the reader clicks on the map, or drags the start to. A drag from elsewhere zooms, as in every picture.
// start(): the start, or null. onmove: called while the start is dragged. onstart: called with its new place.
function startWhereClicked(map, { start, onmove, onstart }) {
    const reach = 14;
    let pressed = null;
    const inPixels = event => {
        const area = map.querySelector('.nsewdrag').getBoundingClientRect();
        return { x: event.clientX - area.left, y: event.clientY - area.top, width: area.width, height: area.height };
    };
    const place = event => {
        const { x, y, width, height } = inPixels(event);
        const along = ({ range: [from, to] }, share) => from + (to - from) * share;
        return [along(map._fullLayout.xaxis, x / width), along(map._fullLayout.yaxis, 1 - y / height)];
    };
    const isAtStart = event => {
        const { x, y } = inPixels(event);
        const { xaxis, yaxis } = map._fullLayout;
        const [startX, startY] = start();
        return Math.hypot(xaxis.l2p(startX) - x, yaxis.l2p(startY) - y) <= reach;
    };
    map.addEventListener('pointerdown', event => {
        if (event.button !== 0 || !event.target.closest('.nsewdrag'))
            return;
        pressed = { at: [event.clientX, event.clientY], isDrag: isAtStart(event) };
        if (pressed.isDrag)
            map.setPointerCapture(event.pointerId);
    }, true);
    // plotly.js would zoom.
    map.addEventListener('mousedown', event => { if (pressed?.isDrag) event.stopPropagation(); }, true);
    map.addEventListener('pointermove', event => { if (pressed?.isDrag) onmove(...place(event)); }, true);
    map.addEventListener('pointerup', event => {
        const isMeant = pressed && (pressed.isDrag || Math.hypot(event.clientX - pressed.at[0], event.clientY - pressed.at[1]) < 4);
        pressed = null;
        if (isMeant)
            onstart(...place(event));
    }, true);
}

'use strict';

// Calls onstart with the place on the map where the reader clicks. A drag zooms, as in every picture.
function startWhereClicked(map, onstart) {
    let pressed = null;
    map.addEventListener('pointerdown', event => { pressed = event.target.closest('.nsewdrag') && [event.clientX, event.clientY]; }, true);
    map.addEventListener('pointerup', event => {
        const area = map.querySelector('.nsewdrag')?.getBoundingClientRect();
        const isClick = pressed && area && Math.hypot(event.clientX - pressed[0], event.clientY - pressed[1]) < 4;
        pressed = null;
        if (!isClick)
            return;
        const { xaxis, yaxis } = map._fullLayout;
        const place = ({ range: [from, to] }, share) => from + (to - from) * share;
        onstart(place(xaxis, (event.clientX - area.left) / area.width), place(yaxis, 1 - (event.clientY - area.top) / area.height));
    }, true);
}

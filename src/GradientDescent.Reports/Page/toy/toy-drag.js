'use strict';

// Calls onmove with the x of the axis under the mouse, pen or finger while it is down on the picture. A finger that goes up or down scrolls the page.
function dragAlong(picture, [from, to], onmove) {
    const move = event => {
        const area = picture.querySelector('.nsewdrag').getBoundingClientRect();
        onmove(from + (to - from) * (event.clientX - area.left) / area.width);
    };
    picture.classList.add('draggable');
    picture.addEventListener('pointerdown', event => {
        if (event.button !== 0 || !event.target.closest('.nsewdrag'))
            return;
        picture.setPointerCapture(event.pointerId);
        move(event);
    });
    picture.addEventListener('pointermove', event => {
        if (picture.hasPointerCapture(event.pointerId))
            move(event);
    });
}

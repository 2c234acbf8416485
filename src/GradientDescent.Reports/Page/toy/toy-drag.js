'use strict';

// Calls onmove with the x on the axis while a mouse, pen or finger drags over the picture. A vertical move of a finger scrolls the page.
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

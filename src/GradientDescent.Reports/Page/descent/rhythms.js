'use strict';

// The choices of epochs to show: frames(epoch) is the number of frames from epoch 0 to epoch.
const rhythms = [
    { value: 'tutorial', text: 'first 10, then every 15th', frames: epoch => epoch <= 10 ? epoch + 1 : 11 + Math.floor((epoch - 10) / 15) },
    ...[[1, 'every epoch'], [15, 'every 15th'], [100, 'every 100th'], [1000, 'every 1000th']]
        .map(([period, text]) => ({ value: String(period), text, frames: epoch => 1 + Math.floor(epoch / period) })),
];

// The points of a descent that get a frame: those with a new frame since the point before, and the last.
function framesOf(descent, rhythm) {
    const points = Array.from(descent.epochs, (_, point) => point);
    return points.filter(point => point === 0 || point === descent.last || rhythm.frames(descent.epochs[point]) > rhythm.frames(descent.epochs[point - 1]));
}

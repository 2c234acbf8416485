'use strict';

// What the pictures do not show, and why.
function descentNotes({ plane, descent }, isRecorded) {
    const notes = [];
    if (!plane.surface)
        notes.push('There is no error surface to draw: the fit has no moments of its rows, or its loss is not the squared error. The path and the loss are the fit\'s own.');
    if (plane.surface && report.fit.penalty > 0 && isRecorded)
        notes.push('The fit has a penalty. The surface is the mean squared error without it, so the descent comes to rest beside its minimum.');
    if (isRecorded && descent.stride > 1)
        notes.push(`The history keeps one epoch in ${descent.stride}.`);
    if (descent.weights.some((_, point) => !plane.isInside(point)))
        notes.push('The path leaves the pictures: it is drawn as far as their axes reach. A descent whose steps become longer and longer has too high a learning rate.');
    return notes;
}

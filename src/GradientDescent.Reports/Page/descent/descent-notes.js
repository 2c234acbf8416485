'use strict';

// Notes on what the pictures do not show, and why.
function descentNotes({ plane, descent }, isRecorded) {
    const notes = [];
    if (!plane.surface)
        notes.push(words`There is no error surface: ${quoted('whyNoMoments', report.whyNoMoments)} The path and the loss are those of the fit.`);
    if (plane.surface && report.fit.penalty > 0 && isRecorded)
        notes.push('The fit has a penalty. The surface is the mean squared error without penalty, '
            + 'so the descent, which minimises the error plus the penalty, does not end at the minimum of this surface.');
    if (isRecorded && descent.stride > 1)
        notes.push(words`The fit recorded only one epoch in ${counted('fit.historyStride', descent.stride)}.`);
    if (descent.weights.some((_, point) => !plane.isInside(point)))
        notes.push('The path leaves the pictures: it is drawn up to the ends of the axes. If the steps become longer and longer, the learning rate is too high.');
    return notes;
}

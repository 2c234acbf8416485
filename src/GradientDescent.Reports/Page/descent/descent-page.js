'use strict';

function buildDescentPage(section) {
    section.append(element('h2', { class: 'unseen' }, 'Descent'), element('p', { class: 'lead' }, 'Each step goes against the slopes of the error.',
        element('span', { class: 'on-screen' }, ' Press Play or move the slider: all pictures show the same epoch.')));
    if (!report.history && !report.moments) {
        section.append(element('p', { class: 'note' }, words`There is no descent to show: the optimum was computed without descent, and this report has no moments to compute a descent from: ${quoted('whyNoMoments', report.whyNoMoments)}`));
        return;
    }

    const surface = report.moments && new ErrorSurface(report.moments, report.hasIntercept);
    const status = element('p', { class: 'status', id: 'status' });
    const notes = element('div', { id: 'descent-notes' });
    const figures = new DescentFigures(surface);
    let plane;
    let rule;

    const player = new Player((point, isPlaying) => {
        const frame = { descent: choices.descent, plane, point, rule };
        status.setAttribute('aria-live', isPlaying ? 'off' : 'polite');
        write(status, joined([frameText.status(frame), ...commentary.sentences(frame)]));
        figures.show(frame);
    });
    const choices = new DescentChoices(surface, () => {
        plane = choices.plane();
        rule = stepRule(report, choices.played === 'fit');
        figures.describe({ plane, descent: choices.descent, rule });
        notes.replaceChildren(...descentNotes({ plane, descent: choices.descent }, choices.played === 'fit').map(note => element('p', { class: 'note' }, note)));
        player.load(choices.descent, choices.frames);
    });

    section.append(...choices.controls, element('div', { class: 'sticky' }, element('div', { class: 'controls' }, ...player.controls), status), notes, figures.element);
    player.listen(section);
    choices.changed();
    if (surface)
        startWhereClicked(document.getElementById('contour'), {
            start: () => [plane.first, plane.second].map(weight => choices.descent.weights[0][weight]),
            // The whole path from there. The axes stay while the start is dragged.
            onmove: (x, y) => {
                const descent = choices.descentFrom(x, y);
                drawContour({ descent, plane: plane.with(descent), point: descent.last, rule });
            },
            onstart: (x, y) => choices.startAt(x, y),
        });
}

'use strict';

// A tick box per run, which shows or hides it. The boxes are also the legend of all pictures.
function ratePicks(comparison, draw) {
    return comparison.runs.map(run => element('label', { class: 'pick' },
        element('input', {
            id: `run-${run.id}`, type: 'checkbox', checked: run.isShown,
            onchange: event => {
                run.isShown = event.target.checked;
                draw();
            },
        }),
        rateSwatch(run), run.id === 'own' ? 'your rate' : run.words));
}

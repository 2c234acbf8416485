'use strict';

const pause = 250;

// Asks for the descent and draws it, until there is the page of the finished fit, or the program ends.
async function watch() {
    let drawn = '';
    for (let state = null; !state?.isOver;) {
        try {
            const answer = await fetch('progress');
            state = await answer.json();
        } catch {
            state = { ...state ?? { points: [], epochs: 0, descents: 0, weightNames: [] }, isOver: true };
        }
        if (state.hasReport) {
            location.replace('report');
            return;
        }
        write(document.getElementById('state'), liveWords.state(state));
        const now = `${state.descents} ${state.points.at(-1)?.epoch}`;
        if (state.points.length > 0 && now !== drawn)
            show(state);
        drawn = now;
        await new Promise(done => setTimeout(done, pause));
    }
}

function show(state) {
    liveChoices.update(state.weightNames, () => livePictures.draw(shown));
    shown = state;
    livePictures.draw(state);
}

let shown = null;
theme.start();
livePictures.start();
const started = startPlotly().then(watch);

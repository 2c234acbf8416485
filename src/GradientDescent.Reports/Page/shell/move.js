'use strict';

// Moves traces of a picture, which stand at its end. Plotly.restyle would draw everything else again: axes, titles and legend on a plane, and what the graphics card
// has already in three dimensions. That takes several times as long, so this uses what plotly.js keeps for itself: the traces and points of its last drawing.
function move(picture, traces) {
    const moved = traces.map(trace => ({ ...trace, at: picture.data.findIndex(({ name }) => name === trace.name) }));
    // plotly.js has prepared nothing for a trace that had no points.
    const isSame = moved.every(({ at, x }) => picture._fullData[at].visible === x.length > 0);
    const scene = picture._fullLayout.scene?._scene;
    if (!isSame || scene && !scene.glplot) {
        const axes = ['x', 'y', 'z'].filter(axis => moved.some(trace => trace[axis]));
        Plotly.restyle(picture, Object.fromEntries(axes.map(axis => [axis, moved.map(trace => trace[axis])])), moved.map(({ at }) => at));
        return;
    }
    for (const { at, x, y, z } of moved) {
        const places = z ? { x, y, z } : { x, y };
        Object.assign(picture.data[at], places);
        Object.assign(picture._fullData[at], places, { _length: x.length });
    }
    const seen = moved.filter(({ x }) => x.length > 0).map(({ at }) => picture._fullData[at]);
    if (scene)
        moveInScene(scene, seen);
    else
        moveOnPlane(picture, seen);
}

function moveInScene({ traces, glplot }, seen) {
    for (const trace of seen)
        traces[trace.uid].update(trace);
    glplot.redraw();
}

function moveOnPlane(picture, seen) {
    const points = seen.map(trace => {
        const calculated = trace._module.calc(picture, trace);
        Object.assign(calculated[0], { trace, t: calculated[0].t ?? {} });
        return picture.calcdata[trace.index] = calculated;
    });
    // The last argument is of a transition: without one, the other traces would be removed.
    const plane = picture._fullLayout._plots.xy;
    seen[0]._module.plot(picture, plane, points, plane.plot.select('.scatterlayer'), {});
}

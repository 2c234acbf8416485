'use strict';

// Names at the ends of lines, moved apart so that none covers another. at: the heights of the ends, as shares of the axis. gap: the height of a name.
// A line that leaves the axis has its name at the end of the axis.
function endLabels(at, gap) {
    const order = at.map((_, line) => line).sort((a, b) => at[a] - at[b]);
    const heights = at.map(height => Number.isNaN(height) ? 0.5 : Math.min(1, Math.max(0, height)));
    order.forEach((line, place) => {
        if (place > 0)
            heights[line] = Math.max(heights[line], heights[order[place - 1]] + gap);
    });
    let top = 1;
    for (const line of [...order].reverse()) {
        heights[line] = Math.min(heights[line], top);
        top = heights[line] - gap;
    }
    return heights;
}

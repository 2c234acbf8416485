'use strict';

// An axis for intervals, of which a few may be so wide that they would press all others into dots. A narrow one is seen wherever it is: a large effect is not left out.
// intervals: [[lower, upper]]. Returns the range, null if that of plotly.js is good, and the places of the intervals that go beyond it.
function coefficientRange(intervals) {
    const widths = intervals.map(([lower, upper]) => upper - lower);
    const sorted = [...widths].sort((a, b) => a - b);
    const isNarrow = intervals.map((_, at) => widths[at] <= 10 * sorted[Math.floor(0.75 * (sorted.length - 1))]);
    const seen = intervals.filter((_, at) => isNarrow[at]).flat();
    const [from, to] = [Math.min(0, ...seen), Math.max(0, ...seen)];
    const range = [from - 0.1 * (to - from), to + 0.1 * (to - from)];
    const beyond = intervals.map((_, at) => at).filter(at => intervals[at][0] < range[0] || intervals[at][1] > range[1]);
    return beyond.length === 0 ? { range: null, beyond } : { range, beyond };
}

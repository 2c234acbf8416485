'use strict';

// An axis for intervals, of which a few may be so wide that they would press all others into dots. intervals: [[lower, upper]].
// Returns the range, null if that of plotly.js is good, and the places of the intervals that go beyond it.
function coefficientRange(intervals) {
    const reaches = intervals.map(([lower, upper]) => Math.max(Math.abs(lower), Math.abs(upper)));
    const sorted = [...reaches].sort((a, b) => a - b);
    const most = 10 * sorted[Math.floor(0.75 * (sorted.length - 1))];
    const beyond = reaches.map((_, at) => at).filter(at => reaches[at] > most);
    if (beyond.length === 0 || most === 0)
        return { range: null, beyond: [] };

    const seen = intervals.filter((_, at) => reaches[at] <= most).flat();
    const [from, to] = [Math.min(0, ...seen), Math.max(0, ...seen)];
    return { range: [from - 0.1 * (to - from), to + 0.1 * (to - from)], beyond };
}

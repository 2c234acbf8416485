namespace GradientDescent.RowReading;

/// <summary>Rows of an array, a list or memory: what a thread holds on to where it cannot hold a span.</summary>
internal delegate ReadOnlySpan<TRow> RowSlice<TRow>(int from, int count);

namespace GradientDescent.RowReading;

/// <summary>Returns some rows of an array, a list or memory. A field can hold this delegate, but not a span.</summary>
internal delegate ReadOnlySpan<TRow> RowSlice<TRow>(int from, int count);

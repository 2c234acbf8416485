using System.Globalization;
using GradientDescent.Printing;

namespace GradientDescent.Selection;

/// <summary>A table of the results of penalties, one line each. Of many penalties it shows a dozen, evenly spaced, and the marked ones.</summary>
/// <param name="penalties">The penalties.</param>
internal sealed class PointTable(IReadOnlyList<Penalty> penalties)
{
    private const int MostLines = 12;

    private readonly List<(string Name, Func<int, double> Number)> _columns = [];
    private readonly Dictionary<int, string> _marks = [];

    /// <param name="name">The name of the column.</param>
    /// <param name="number">Returns the number of a point.</param>
    public PointTable With(string name, Func<int, double> number)
    {
        _columns.Add((name, number));
        return this;
    }

    /// <param name="point">The index of a point that is always shown.</param>
    /// <param name="mark">The text after its line.</param>
    public PointTable Mark(int point, string mark)
    {
        _marks[point] = _marks.TryGetValue(point, out var before) ? $"{before}, {mark}" : mark;
        return this;
    }

    public override string ToString()
    {
        (string Name, Func<int, double> Number)[] columns = [.. Weights(), .. _columns];
        int[] shown = [.. Shown()];
        List<string[]> rows = [[.. columns.Select(static column => column.Name)]];
        rows.AddRange(shown.Select(point => Array.ConvertAll(columns, column => column.Number(point).ToString("G6", CultureInfo.InvariantCulture))));
        var more = shown.Length < penalties.Count ? $"{shown.Length} of {Counted.Of(penalties.Count, "point")}" : "";
        return (TextTable.Of(rows, ["", .. shown.Select(point => _marks.GetValueOrDefault(point, ""))]) + more).TrimEnd('\n');
    }

    /// <summary>The columns L1 and L2, without a column that is 0 for all penalties.</summary>
    private IEnumerable<(string Name, Func<int, double> Number)> Weights()
    {
        var hasL1 = penalties.Any(static penalty => penalty.L1 != 0);
        if (hasL1)
            yield return (nameof(Penalty.L1), point => penalties[point].L1);
        if (!hasL1 || penalties.Any(static penalty => penalty.L2 != 0))
            yield return (nameof(Penalty.L2), point => penalties[point].L2);
    }

    private IEnumerable<int> Shown()
    {
        var last = penalties.Count - 1;
        return last < MostLines
            ? Enumerable.Range(0, penalties.Count)
            : Enumerable.Range(0, MostLines).Select(line => (int)((long)line * last / (MostLines - 1))).Union(_marks.Keys).Order();
    }
}

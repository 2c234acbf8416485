namespace GradientDescent.Comparison.Tables;

/// <summary>The results so far.</summary>
internal sealed class ResultSet(Action<Measurement> added)
{
    private readonly List<Measurement> _measurements = [];

    public IReadOnlyList<Measurement> All => _measurements;

    public void Add(Measurement measurement)
    {
        _measurements.Add(measurement);
        added(measurement);
    }

    /// <summary>The expected time of a run, from the same run with fewer rows; null if that was not measured.</summary>
    public double? ExpectedSeconds(Cell cell, string contender, int rowsOfLeastWork)
    {
        var smaller = _measurements
            .Where(measurement => measurement.Contender == contender && measurement.Absence is null
                && measurement.Cell with { Rows = cell.Rows } == cell && measurement.Cell.Rows < cell.Rows)
            .MaxBy(measurement => measurement.Cell.Rows);
        return smaller?.Seconds * Work(cell.Rows, rowsOfLeastWork) / Work(smaller?.Cell.Rows ?? cell.Rows, rowsOfLeastWork);
    }

    public static double Work(int rows, int rowsOfLeastWork) => Math.Max(rows, rowsOfLeastWork);
}

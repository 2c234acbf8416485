namespace GradientDescent.Statistics.Influence;

/// <summary>Finds the most influential rows by each measure, and counts the rows above the cutoffs.</summary>
/// <param name="formula">Computes the influence of a row.</param>
/// <param name="cutoffs">The cutoffs.</param>
/// <param name="count">The number of rows to keep by each measure.</param>
internal sealed class InfluenceSums(InfluenceFormula formula, InfluenceCutoffs cutoffs, int count) : IResidualSums<InfluenceSums>
{
    public LargestRows ByLeverage { get; } = new(count, static row => row.Leverage);

    public LargestRows ByStudentizedResidual { get; } = new(count, static row => Math.Abs(row.ExternallyStudentizedResidual));

    public LargestRows ByCooksDistance { get; } = new(count, static row => row.CooksDistance);

    public LargestRows ByDffits { get; } = new(count, static row => Math.Abs(row.Dffits));

    public InfluenceCounts Counts { get; private set; }

    private IEnumerable<LargestRows> All => [ByLeverage, ByStudentizedResidual, ByCooksDistance, ByDffits];

    public InfluenceSums CreateAlike() => new(formula, cutoffs, count);

    public void Add(ResidualRows rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows.Weights[at] == 0)
                continue;
            var row = formula.Of(rows, at);
            ByLeverage.Add(row);
            ByStudentizedResidual.Add(row);
            ByCooksDistance.Add(row);
            ByDffits.Add(row);
            Counts = InfluenceCounts.Sum(Counts, cutoffs.Count(row));
        }
    }

    public void Merge(InfluenceSums other)
    {
        foreach (var (mine, its) in All.Zip(other.All))
            mine.Merge(its);
        Counts = InfluenceCounts.Sum(Counts, other.Counts);
    }

    public void Clear()
    {
        foreach (var largest in All)
            largest.Clear();
        Counts = default;
    }
}

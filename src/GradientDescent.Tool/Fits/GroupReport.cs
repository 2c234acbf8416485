namespace GradientDescent.Tool.Fits;

/// <summary>A model for each group of rows.</summary>
/// <param name="Request">The fit.</param>
/// <param name="Column">The name of the column with the groups.</param>
/// <param name="Schema">The schema of the models.</param>
/// <param name="Fits">The fits.</param>
internal sealed record GroupReport(FitRequest Request, string Column, ModelSchema Schema, GroupFits<string, LinearModel> Fits)
{
    /// <summary>The statistics of so many groups are computed at once: those of all need much memory.</summary>
    private const int ChunkSize = 1024;

    /// <summary>The groups in the order of their names.</summary>
    public IEnumerable<FittedGroup> Groups => Fits.Groups.OrderBy(static group => group.Key, StringComparer.Ordinal).Chunk(ChunkSize).SelectMany(WithStatistics);

    public int Count => Fits.Groups.Count;

    /// <summary>The number of groups without a model.</summary>
    public int FailedCount => Fits.Groups.Count(static group => FittedGroup.ErrorOf(group) is not null);

    /// <summary>Whether the models have standard errors, because they are optima of least squares without a penalty.</summary>
    public bool HasStatistics => Fits.Groups.Any(static group => group.Fit?.Solution is { IsPenalized: false });

    private FittedGroup[] WithStatistics(GroupFit<string, LinearModel>[] groups)
    {
        var fitted = new FittedGroup[groups.Length];
        Parallel.For(0, groups.Length, new() { MaxDegreeOfParallelism = Request.Training.MaxDegreeOfParallelism ?? -1 }, index => fitted[index] = FittedGroup.Of(groups[index], Request.Confidence));
        return fitted;
    }
}

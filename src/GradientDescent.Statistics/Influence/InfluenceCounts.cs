namespace GradientDescent.Statistics;

/// <summary>The number of rows above each of the <see cref="InfluenceCutoffs"/>.</summary>
/// <param name="Leverage">Rows with a large leverage.</param>
/// <param name="StudentizedResidual">Rows with a large externally studentized residual.</param>
/// <param name="CooksDistance">Rows with a large Cook's distance.</param>
/// <param name="Dffits">Rows with a large DFFITS.</param>
public readonly record struct InfluenceCounts(long Leverage, long StudentizedResidual, long CooksDistance, long Dffits)
{
    /// <summary>Adds the counts of other rows.</summary>
    internal static InfluenceCounts Sum(InfluenceCounts one, InfluenceCounts other) => new(
        one.Leverage + other.Leverage, one.StudentizedResidual + other.StudentizedResidual, one.CooksDistance + other.CooksDistance, one.Dffits + other.Dffits);
}

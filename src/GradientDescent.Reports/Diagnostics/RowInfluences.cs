using GradientDescent.Statistics;

namespace GradientDescent.Reports.Diagnostics;

/// <summary>How much rows determine an exact optimum.</summary>
/// <param name="Measures">The rows with the largest measures, and how many are above the usual cutoffs.</param>
/// <param name="Rows">Each row if there are few; of many, those with the largest measures.</param>
/// <param name="AreAll">Whether each row is among them.</param>
/// <param name="ScaleLocation">The mean of √|studentized residual| over rows with similar predictions.</param>
internal sealed record RowInfluences(InfluenceMeasures Measures, IReadOnlyList<RowInfluence> Rows, bool AreAll, IReadOnlyList<RowBin> ScaleLocation)
{
    private const long MaxRows = 3000;

    /// <summary>Of many rows, so many are kept by each measure.</summary>
    private const int Kept = 100;

    /// <param name="optimum">The fit.</param>
    /// <param name="rows">Its rows, which are read four times.</param>
    public static RowInfluences Of<TModel>(FitResult<TModel> optimum, RowSource rows)
        where TModel : ILinearModel
    {
        var areAll = rows.RowCount <= MaxRows;
        var measures = optimum.Influence(rows, Kept);
        return new(measures, areAll ? optimum.InfluenceOfRows(rows) : Largest(measures), areAll, optimum.ScaleLocationBins(rows));
    }

    private static RowInfluence[] Largest(InfluenceMeasures measures) =>
    [
        .. measures.LargestCooksDistances.Concat(measures.LargestLeverages).Concat(measures.LargestStudentizedResiduals)
            .DistinctBy(static row => row.Row).OrderBy(static row => row.Row),
    ];
}

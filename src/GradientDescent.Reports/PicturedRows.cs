using GradientDescent.Reports.Counts;

namespace GradientDescent.Reports;

/// <summary>What pictures show of a report's rows.</summary>
internal static class PicturedRows
{
    /// <summary>In two passes over them. Null where the report has none.</summary>
    /// <exception cref="ArgumentException">They are another record's, there are none, or a number of them is not finite.</exception>
    public static RowPictures? Of<TModel>(Report<TModel> report)
        where TModel : ILinearModel<TModel>
    {
        if (report.Rows is not { } rows)
            return null;
        if (rows.ColumnCount != TModel.FeatureNames.Count + (TModel.SampleWeightName is null ? 1 : 2))
            throw new ArgumentException($"These are no rows of {TModel.RecordName}: they have {rows.ColumnCount} columns.", nameof(report));
        if (rows.RowCount == 0)
            throw new ArgumentException("There are no rows: leave Rows null.", nameof(report));

        return RowPictures.Of(rows, report.Fit.Model);
    }
}

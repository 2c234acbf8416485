using GradientDescent.Reports.Counts;

namespace GradientDescent.Reports;

/// <summary>What pictures show of a report's rows.</summary>
internal static class PicturedRows
{
    /// <summary>In two passes over them. Null where the report has none.</summary>
    /// <exception cref="ArgumentException">They are another record's, there are none, or a number of them is not finite.</exception>
    public static RowPictures? Of<TModel>(Report<TModel> report)
        where TModel : ILinearModel
    {
        if (report.Rows is not { } rows)
            return null;
        if (rows.ColumnCount != report.Fit.Shape.Schema.ColumnCount)
            throw new ArgumentException($"These are no rows of {report.Fit.Shape.Schema.RecordName}: they have {rows.ColumnCount} columns.", nameof(report));
        if (rows.RowCount == 0)
            throw new ArgumentException("There are no rows: leave Rows null.", nameof(report));

        return RowPictures.Of(rows, report.Fit.Model);
    }
}

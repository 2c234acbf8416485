using GradientDescent.Reports.Counts;

namespace GradientDescent.Reports;

/// <summary>Computes what the pictures show of the rows of a report.</summary>
internal static class PicturedRows
{
    /// <summary>Reads the rows twice. Null if the report has no rows.</summary>
    /// <exception cref="ArgumentException">The rows are of another record, there are none, or a number in them is not finite.</exception>
    public static RowPictures? Of<TModel>(Report<TModel> report)
        where TModel : ILinearModel
    {
        if (report.Rows is not { } rows)
            return null;
        if (rows.ColumnCount != report.Fit.Shape.Schema.ColumnCount)
            throw new ArgumentException($"The rows are not rows of {report.Fit.Shape.Schema.RecordName}, they have {rows.ColumnCount} columns and not {report.Fit.Shape.Schema.ColumnCount}: set Rows to what the trainer's PrepareRows returns.", nameof(report));
        if (rows.RowCount == 0)
            throw new ArgumentException("There are no rows: set Rows to null for a report without rows.", nameof(report));

        return RowPictures.Of(rows, report.Fit.Model);
    }
}

using GradientDescent.Printing;
using static System.FormattableString;

namespace GradientDescent.Summaries;

/// <summary>Describes the rows of a summary in one line.</summary>
internal static class RowsText
{
    public static string Of(ModelSchema schema, long rows, double weight)
    {
        var weighing = schema.SampleWeight is null ? "" : Invariant($" weighing {weight:G6}");
        return $"{schema.RecordName}: {Counted.Of(rows, "row")}{weighing}, {Counted.Of(schema.Features.Count, "feature")}";
    }
}

using GradientDescent.Sources;
using static System.FormattableString;

namespace GradientDescent.Selection;

/// <summary><see cref="Folds.ByGroup(int, string)"/>: the groups are in a column of a source.</summary>
internal sealed class GroupColumnFolds(int count, string column) : Folds(count)
{
    private protected override string Call => Invariant($"ByGroup({Count}, \"{column}\")");

    /// <exception cref="NotSupportedException">The rows are in columns of numbers.</exception>
    internal override FoldScheme Of(long rowCount) =>
        throw new NotSupportedException($"The groups are in the column '{column}', and columns hold features: give Folds.Of the fold of each row.");

    internal override FoldAssignment<TRow> Begin<TRow>()
    {
        var assignment = new GroupFolds<PropertyRow, string>(Count, static row => row.Group).Begin();
        return new(assignment.ToScheme) { Groups = (column, assignment.Receiver!) };
    }
}

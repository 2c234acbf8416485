using GradientDescent.Selection;

namespace GradientDescent.Tests.Selection;

/// <summary>Folds of rows that are seen in one run.</summary>
internal static class AssignedFolds
{
    public static FoldScheme SchemeOf<TRow>(this Folds<TRow> folds, TRow[] rows)
    {
        var assignment = folds.Begin();
        assignment.Receiver?.Take(rows, first: 0);
        return assignment.ToScheme(rows.Length);
    }
}

using GradientDescent.Sources;

namespace GradientDescent.RowReading;

/// <summary>What an operation needs of its rows.</summary>
/// <param name="Operation">The operation's name in messages.</param>
/// <param name="Use">The form in which it needs the rows.</param>
/// <param name="Cancellation">Cancels the reading.</param>
internal sealed record RowRequest(string Operation, RowUse Use, CancellationToken Cancellation)
{
    /// <summary>Draws the validation rows; null if there are none.</summary>
    public Func<ValidationDraw>? Validation { get; init; }

    /// <summary>The means that replace missing values; empty to leave them NaN; null for the means of the rows themselves.</summary>
    public double[]? Means { get; init; }

    /// <summary>The column of a source that has groups of rows, and what also receives every row that is used; null if there is none.</summary>
    public (string Column, IRowReceiver<PropertyRow> Receiver)? Groups { get; init; }

    /// <summary>Whether there may be no rows, because they are a part of others.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether the operation needs to know which values were missing.</summary>
    public bool NotesMissing { get; init; }
}

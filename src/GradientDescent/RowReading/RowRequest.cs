namespace GradientDescent.RowReading;

/// <summary>What an operation asks of the rows that it is given.</summary>
/// <param name="Operation">What a user calls it.</param>
/// <param name="Use">In which form it needs them.</param>
/// <param name="Cancellation">Ends the reading.</param>
internal sealed record RowRequest(string Operation, RowUse Use, CancellationToken Cancellation)
{
    /// <summary>Draws the rows that validate, if any should.</summary>
    public Func<ValidationDraw>? Validation { get; init; }

    /// <summary>What takes the place of missing values; the rows' own means where it is null.</summary>
    public double[]? Means { get; init; }
}

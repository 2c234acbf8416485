namespace GradientDescent.Losses;

/// <summary>A convex piecewise linear function of the residual r = prediction − target, with the value 0 at its first kink. Piece i is between kinks i − 1 and i.</summary>
/// <param name="Kinks">The residuals at which the slope changes, in ascending order.</param>
/// <param name="Slopes">The slopes of the pieces, in ascending order: one more than there are kinks.</param>
internal sealed record LossPieces(double[] Kinks, double[] Slopes)
{
    /// <summary>The largest size of a slope.</summary>
    public double SteepestSlope { get; } = Slopes.Max(Math.Abs);

    /// <summary>The same function times a factor.</summary>
    public LossPieces Times(double factor) => new(Kinks, [.. Slopes.Select(slope => factor * slope)]);

    /// <summary>The piece of a residual. At a kink it is the piece before it.</summary>
    public int PieceAt(double residual)
    {
        var piece = 0;
        while (piece < Kinks.Length && residual > Kinks[piece])
            piece++;
        return piece;
    }

    public double Value(double residual)
    {
        if (Kinks.Length == 0 || residual <= Kinks[0])
            return Kinks.Length == 0 ? Slopes[0] * residual : Slopes[0] * (residual - Kinks[0]);
        var value = 0.0;
        for (var piece = 1; piece < Slopes.Length && residual > Kinks[piece - 1]; piece++)
            value += Slopes[piece] * (Math.Min(residual, piece < Kinks.Length ? Kinks[piece] : residual) - Kinks[piece - 1]);
        return value;
    }

    /// <summary>The distance of a residual from the nearest kink.</summary>
    public double Distance(double residual)
    {
        var distance = double.PositiveInfinity;
        foreach (var kink in Kinks)
            distance = Math.Min(distance, Math.Abs(residual - kink));
        return distance;
    }

    /// <summary>How far a residual is outside of a piece; 0 if it is inside.</summary>
    public double Outside(int piece, double residual) => Math.Max(
        piece > 0 ? Math.Max(0, Kinks[piece - 1] - residual) : 0,
        piece < Kinks.Length ? Math.Max(0, residual - Kinks[piece]) : 0);
}

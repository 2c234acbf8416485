namespace GradientDescent.Losses;

/// <summary>The properties of a loss that determine how it can be minimised.</summary>
/// <param name="Name">The name of its type, for error messages.</param>
/// <param name="Text">The loss as one writes it.</param>
/// <param name="IsSquaredError">Whether it is the squared error, which can be computed from moments.</param>
/// <param name="IsSmooth">Whether its curvature is bounded.</param>
/// <param name="Pieces">Its pieces, if it is known to be piecewise linear.</param>
internal sealed record LossTraits(string Name, string Text, bool IsSquaredError, bool IsSmooth, LossPieces? Pieces)
{
    public static LossTraits Of<TLoss>(TLoss loss)
        where TLoss : struct, ILoss => new(typeof(TLoss).Name, TextOf(loss), typeof(TLoss) == typeof(SquaredError), loss.CurvatureBound is not null, (loss as IPiecewiseLinear)?.Pieces);

    // A struct that does not say more of itself prints its full name.
    private static string TextOf<TLoss>(TLoss loss)
        where TLoss : struct, ILoss => loss.ToString() is { } text && text != typeof(TLoss).ToString() ? text : typeof(TLoss).Name;
}

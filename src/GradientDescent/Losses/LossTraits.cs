namespace GradientDescent.Losses;

/// <summary>What decides how a loss can be minimised.</summary>
/// <param name="Name">Its type's name, for errors.</param>
/// <param name="IsSquaredError">Whether moments say all of it.</param>
/// <param name="IsSmooth">Whether its curvature has a bound.</param>
internal readonly record struct LossTraits(string Name, bool IsSquaredError, bool IsSmooth)
{
    public static LossTraits Of<TLoss>(TLoss loss)
        where TLoss : struct, ILoss => new(typeof(TLoss).Name, typeof(TLoss) == typeof(SquaredError), loss.CurvatureBound is not null);
}

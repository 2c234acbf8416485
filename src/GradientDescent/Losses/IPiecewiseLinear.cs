namespace GradientDescent.Losses;

/// <summary>A loss that may consist of straight pieces. Its optimum can then be found exactly.</summary>
internal interface IPiecewiseLinear
{
    /// <summary>The pieces; null if the loss is curved, or if they are unknown.</summary>
    LossPieces? Pieces { get; }
}

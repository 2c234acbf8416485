namespace GradientDescent;

/// <summary>How an L1 penalty acts when rows are gone through one by one.</summary>
public enum L1Steps
{
    /// <summary>At every step each coefficient moves towards 0 by rate · L1 and stops there: the proximal step.</summary>
    Proximal,

    /// <summary>
    /// What every coefficient should have moved so far is kept, and each step makes up for what it has moved less or more (Tsuruoka, Tsujii and
    /// Ananiadou, Stochastic Gradient Descent Training for L1-regularized Log-linear Models with Cumulative Penalty, 2009): scikit-learn's way.
    /// With <see cref="MiniBatches.AverageFrom"/> it is also its way to count every such move as one made before the first step averaged, so that the
    /// average is too close to 0 or beyond it: to reproduce its numbers, and for nothing else.
    /// </summary>
    Cumulative,
}

namespace GradientDescent;

/// <summary>How an L1 penalty is applied in steps of <see cref="Optimizer.GradientDescent"/> on single rows (<see cref="MiniBatches.Size"/> 1).</summary>
public enum L1Steps
{
    /// <summary>The proximal step: each coefficient moves towards 0 by rate · L1 and stops at 0.</summary>
    Proximal,

    /// <summary>
    /// The cumulative penalty, as in scikit-learn's SGDRegressor. It sums up the penalty of all steps so far, and each step applies the part that is still due
    /// (Tsuruoka, Tsujii and Ananiadou, Stochastic Gradient Descent Training for L1-regularized Log-linear Models with Cumulative Penalty, 2009,
    /// https://doi.org/10.3115/1687878.1687946).
    /// </summary>
    /// <remarks>
    /// Use it with <see cref="MiniBatches.AverageFrom"/> only to reproduce the numbers of scikit-learn. scikit-learn then treats every move of a coefficient by L1
    /// as if it had been made before the first averaged step. The averages are therefore too close to 0, or have the wrong sign.
    /// </remarks>
    Cumulative,
}

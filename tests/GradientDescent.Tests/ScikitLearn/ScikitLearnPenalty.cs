namespace GradientDescent.Tests.ScikitLearn;

/// <summary>
/// Scikit-learn's penalties in our convention. Its ridge adds α·Σ coefficient² to the sum of squares over the rows; its lasso and elastic net add
/// α·ρ·Σ|coefficient| + ½·α·(1 − ρ)·Σ coefficient² to half their mean.
/// </summary>
internal static class ScikitLearnPenalty
{
    public static Penalty Ours(string model, double alpha, double? l1Ratio, int rows) => model switch
    {
        "linear" => Penalty.None,
        "ridge" => Penalty.Ridge(alpha / rows),
        "lasso" => Penalty.Lasso(2 * alpha),
        "elasticnet" when l1Ratio is { } share => Penalty.ElasticNet(alpha, share),
        _ => throw new InvalidOperationException(model),
    };
}

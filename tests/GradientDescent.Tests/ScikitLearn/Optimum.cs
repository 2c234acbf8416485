using System.Globalization;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>
/// The options of one of scikit-learn's models, in its words, and the optimum that its own solver finds: the weights, or for a quantile, which many
/// weights may predict equally well, the objective. And the same optimum by ours.
/// </summary>
public sealed record Optimum(
    string Model, double Precision, double Alpha, double L1Ratio, double Epsilon, double Scale, double Quantile, bool Positive, bool Weighted,
    double[] Weights, double Objective)
{
    /// <summary>How far above the least objective a descent on a loss with kinks may end.</summary>
    private const double Excess = 1e-6;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Model} {Quantile}, alpha {Alpha}, l1_ratio {L1Ratio}, epsilon {Epsilon}{(Positive ? ", positive" : "")}{(Weighted ? ", weighted" : "")}");

    public bool Agrees((double[] Weights, double Loss) fit) => Weights is null
        ? fit.Loss >= Objective * (1 - Precision) && fit.Loss <= Objective * (1 + Excess)
        : Weights.Zip(fit.Weights).All(pair => Agrees(pair.First, pair.Second));

    /// <summary>
    /// HuberRegressor minimises Σ (σ + σ·H(r/σ)) + α·Σ coefficient² by weights and σ, with H(z) = z² up to ε and 2ε|z| − ε² beyond. For the σ that it finds
    /// that is, but for a constant and the factor n/σ, the mean of our Huber loss with δ = εσ and the penalty (ασ/n)·Σ coefficient².
    /// </summary>
    public (double[] Weights, double Loss) Fit(Optimizer? optimizer = null) => Model switch
    {
        "huber" => Fit(new Huber(Epsilon * Scale), optimizer),
        "quantile" => Fit(new QuantileLoss(Quantile), optimizer),
        _ => Fit(default(SquaredError), optimizer),
    };

    /// <summary>The same penalty, where ours is added to the mean loss without a ½.</summary>
    public Penalty Price(int rows)
    {
        var penalty = Model switch
        {
            "huber" => Penalty.Ridge(Alpha * Scale / rows),
            "quantile" => Penalty.Lasso(Alpha),
            _ => ScikitLearnPenalty.Ours(Model, Alpha, L1Ratio, rows),
        };
        return penalty with { NonNegative = Positive };
    }

    private (double[] Weights, double Loss) Fit<TLoss>(TLoss loss, Optimizer? optimizer)
        where TLoss : struct, ILoss
    {
        var options = new TrainerOptions { Penalty = Price(Sample.All.Length), Optimizer = optimizer, Epochs = optimizer is null ? null : 5000 };
        return Weighted
            ? Outcome(new WeightedSample.Trainer<TLoss>(loss, options).Fit(WeightedSample.All))
            : Outcome(new Sample.Trainer<TLoss>(loss, options).Fit(Sample.All));
    }

    private static (double[] Weights, double Loss) Outcome<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> => (fit.Model.ToWeights(), fit.Loss);

    /// <summary>What a penalty makes 0 is so exactly.</summary>
    private bool Agrees(double expected, double actual) =>
        expected == 0 ? actual == 0 : Math.Abs(actual - expected) <= Precision * Math.Max(1, Math.Abs(expected));
}

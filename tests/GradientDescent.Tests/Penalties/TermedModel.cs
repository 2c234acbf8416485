namespace GradientDescent.Tests.Penalties;

/// <summary>A model that says what another one does, and more of its coefficients.</summary>
/// <typeparam name="TModel">The other one.</typeparam>
/// <typeparam name="TTerms">What it says of them.</typeparam>
public sealed record TermedModel<TModel, TTerms>(TModel Inner) : ILinearModel<TermedModel<TModel, TTerms>>
    where TModel : ILinearModel<TModel>
    where TTerms : ITerms
{
    public static ModelShape<TermedModel<TModel, TTerms>> CreateShape()
    {
        var inner = TModel.Shape.Schema;
        var count = inner.Features.Count;
        var (factors, signs) = (TTerms.Factors(count), TTerms.Signs(count));
        return new(
            new(
                inner.RecordName,
                inner.Target,
                [.. inner.Features.Select((feature, i) => feature with { PenaltyFactor = factors.Length == 0 ? 1 : factors[i], Sign = signs.Length == 0 ? CoefficientSign.Any : signs[i] })],
                inner.SampleWeight,
                inner.HasIntercept),
            static (weights, _) => new(TModel.Shape.Create(weights)));
    }

    public double[] ToWeights() => Inner.ToWeights();
}

/// <summary>Its trainer, of eight features.</summary>
public sealed class TermedTrainer<TTerms, TLoss>(TLoss loss, TrainerOptions? options = null)
    : LinearTrainer<Records.Double8, double, Records.Double8.Trainer.Kernel, TermedModel<Records.Double8.Model, TTerms>, TLoss>(loss, options)
    where TTerms : ITerms
    where TLoss : struct, ILoss;

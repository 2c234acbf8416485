namespace GradientDescent.Tests.Penalties;

/// <summary>A model that says what another one does, and more of its coefficients.</summary>
/// <typeparam name="TModel">The other one.</typeparam>
/// <typeparam name="TTerms">What it says of them.</typeparam>
public sealed record TermedModel<TModel, TTerms>(TModel Inner) : ILinearModel<TermedModel<TModel, TTerms>>
    where TModel : ILinearModel<TModel>
    where TTerms : ITerms
{
    public static string RecordName => TModel.RecordName;

    public static IReadOnlyList<string> FeatureNames => TModel.FeatureNames;

    public static IReadOnlyList<double> PenaltyFactors => TTerms.Factors(FeatureNames.Count);

    public static IReadOnlyList<CoefficientSign> CoefficientSigns => TTerms.Signs(FeatureNames.Count);

    public static string TargetName => TModel.TargetName;

    public static string? SampleWeightName => TModel.SampleWeightName;

    public static bool HasIntercept => TModel.HasIntercept;

    public static TermedModel<TModel, TTerms> FromWeights(ReadOnlySpan<double> weights) => new(TModel.FromWeights(weights));

    public static double[] ToWeights(TermedModel<TModel, TTerms> model) => TModel.ToWeights(model.Inner);
}

/// <summary>Its trainer, of eight features.</summary>
public sealed class TermedTrainer<TTerms, TLoss>(TLoss loss, TrainerOptions? options = null)
    : LinearTrainer<Records.Double8, double, Records.Double8.Kernel, TermedModel<Records.Double8.Model, TTerms>, TLoss>(loss, options)
    where TTerms : ITerms
    where TLoss : struct, ILoss;

namespace GradientDescent;

/// <summary>
/// Makes a record, class or struct the description of a linear model: at compile time it gains a nested
/// trainer and a nested, typed model whose coefficients carry the names of its own properties.
/// </summary>
/// <remarks>
/// Every numeric property that a constructor or an initialiser sets is a feature, in declaration order; exactly one is the
/// <see cref="TargetAttribute">target</see>. <c>bool</c> counts as 0 or 1. A model whose features and target are all
/// <c>float</c>, integer or <c>bool</c>, with at least one <c>float</c>, computes in <c>float</c>; any other in <c>double</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class LinearModelAttribute : Attribute
{
    /// <summary>Whether the model has a constant term: prediction = intercept + Σ coefficient·feature. True by default.</summary>
    public bool Intercept { get; set; } = true;

    /// <summary>The name of the generated model type; set it where the record has a member called <c>Model</c> already.</summary>
    public string Model { get; set; } = "Model";

    /// <summary>The name of the generated trainer type; set it where the record has a member called <c>Trainer</c> already.</summary>
    public string Trainer { get; set; } = "Trainer";
}

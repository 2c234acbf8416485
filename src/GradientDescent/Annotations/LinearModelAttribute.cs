namespace GradientDescent;

/// <summary>
/// Marks a partial record, class or struct whose properties describe a linear model. The source generator adds two nested types to it: a trainer, and a model whose
/// coefficients have the names of the properties.
/// </summary>
/// <remarks>
/// <para>Every numeric property that a constructor or an initialiser sets is a feature, in declaration order, if its getter is as visible as the type: a private
/// property is one only with <see cref="FeatureAttribute"/> or another attribute of a feature. A <c>bool</c> counts as 0 or 1, a date in days, a time in
/// seconds. An <c>enum</c>, and a <c>string</c> with <see cref="LevelsAttribute"/>, is a categorical feature. Exactly one property is the
/// <see cref="TargetAttribute">target</see>.</para>
/// <para>A model computes in <c>float</c> if a feature or the target is a <c>float</c> or <c>Half</c>, and none of them is a <c>double</c>, <c>decimal</c>,
/// <c>DateTime</c>, <c>DateTimeOffset</c>, <c>TimeOnly</c> or <c>TimeSpan</c>. Any other model computes in <c>double</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// [LinearModel]
/// public partial record House(double Bedrooms, [Target] double Price);
///
/// var fit = new House.Trainer().Fit(houses);
/// var price = fit.Model.Predict(bedrooms: 3);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class LinearModelAttribute : Attribute
{
    /// <summary>Whether the model has an intercept, a constant term: prediction = intercept + Σ coefficient·feature. Default: true.</summary>
    public bool Intercept { get; set; } = true;

    /// <summary>The name of the generated model type. Set it if the record already has a member called <c>Model</c>. Default: "Model".</summary>
    public string Model { get; set; } = "Model";

    /// <summary>The name of the generated trainer type. Set it if the record already has a member called <c>Trainer</c>. Default: "Trainer".</summary>
    public string Trainer { get; set; } = "Trainer";
}

namespace GradientDescent.Tests.Records;

/// <summary>Properties with the names of members of the model.</summary>
[LinearModel]
public partial record Bridge(double Intercept, [Missing(MissingValues.Mean)] double? Load, [Target] double Save);

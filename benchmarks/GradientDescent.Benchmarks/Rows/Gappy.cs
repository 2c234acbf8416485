namespace GradientDescent.Benchmarks.Rows;

/// <summary>A row of eight features, some of which are missing and replaced by their mean.</summary>
[LinearModel]
public partial record Gappy(
    [Missing(MissingValues.Mean)] double? X1, [Missing(MissingValues.Mean)] double? X2, [Missing(MissingValues.Mean)] double? X3,
    [Missing(MissingValues.Mean)] double? X4, [Missing(MissingValues.Mean)] double? X5, [Missing(MissingValues.Mean)] double? X6,
    [Missing(MissingValues.Mean)] double? X7, [Missing(MissingValues.Mean)] double? X8, [Target] double Y);

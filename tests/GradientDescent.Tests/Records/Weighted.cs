namespace GradientDescent.Tests.Records;

/// <summary>Weighted rows of the fused shape.</summary>
[LinearModel]
public partial record Survey(double Age, [SampleWeight] double Households, [Target] double Income);

/// <summary>Weighted rows of the phased shape, in float.</summary>
[LinearModel]
public partial record Assay(float A, float B, float C, float D, float E, float F, [Target] float Yield, [SampleWeight] int Repeats);

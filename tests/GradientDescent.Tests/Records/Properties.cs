namespace GradientDescent.Tests.Records;

/// <summary>Properties whose numbers are rounded on the way to a column of doubles, or could be.</summary>
[LinearModel]
[Interaction(nameof(Count), nameof(Length))]
public partial record DoubleColumns(int Count, long Ticks, [Polynomial(2)] float Length, [Target] double Y);

/// <summary>Properties whose numbers are rounded on the way to a column of floats.</summary>
[LinearModel]
public partial record SingleColumns(int Count, [Polynomial(2)] float Length, [Target] float Y);

/// <summary>Decimals, which are rounded to doubles.</summary>
[LinearModel]
public partial record DecimalColumns(decimal Price, decimal Cost, [Target] decimal Margin);

/// <summary>A square.</summary>
[LinearModel]
public partial record Parabola([Polynomial(2)] double X, [Target] double Y);

/// <summary>A square of a float, in a model that computes in double.</summary>
[LinearModel]
public partial record SingleParabola([Polynomial(2)] float X, [Target] double Y);

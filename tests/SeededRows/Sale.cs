namespace GradientDescent.SeededRows;

/// <summary>A sale without its age.</summary>
[LinearModel]
public partial record Sale(double Area, double Rooms, [Target] double Price);

/// <summary>A sale, with the mean age for a missing one.</summary>
[LinearModel]
public partial record AgedSale(double Area, [Missing(MissingValues.Mean)] double? Age, [Target] double Price);

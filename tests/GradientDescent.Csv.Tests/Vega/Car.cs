namespace GradientDescent.CsvTests.Vega;

/// <summary>Cars from 1970 to 1982.</summary>
[LinearModel]
public partial record Car(
    double Displacement, double WeightInLbs, [Missing(MissingValues.Mean)] double? Horsepower, double Acceleration, [Levels("USA", "Europe", "Japan")] string Origin, DateOnly Year,
    [Target, Missing(MissingValues.SkipRow)] double? MilesPerGallon);

namespace GradientDescent.CsvTests.Vega;

/// <summary>Penguins of the Palmer Archipelago. One has the sex ".".</summary>
[LinearModel]
public partial record Penguin(
    [Levels("Adelie", "Chinstrap", "Gentoo")] string Species,
    [Levels("MALE", "FEMALE"), Unknown(UnknownLevels.SkipRow), Missing(MissingValues.SkipRow)] string? Sex,
    [Name("Beak Length (mm)"), Missing(MissingValues.SkipRow)] double? BeakLength,
    [Name("Beak Depth (mm)"), Missing(MissingValues.SkipRow)] double? BeakDepth,
    [Name("Flipper Length (mm)"), Missing(MissingValues.SkipRow)] double? FlipperLength,
    [Name("Body Mass (g)"), Target, Missing(MissingValues.SkipRow)] double? BodyMass);

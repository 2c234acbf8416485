namespace GradientDescent.Generators.Tests;

/// <summary>Snapshots of whole generated files for several records. Other tests check the details.</summary>
public class GeneratedFiles
{
    [Fact]
    public void The_house_of_the_tutorial() => Snapshot.Match(GeneratorHarness.Generate("""
        using GradientDescent;
        namespace HousePrices;

        [LinearModel]
        public partial record House(double Bedrooms, [Target] double Price);
        """).Files);

    [Fact]
    public void A_nested_float_record_without_intercept() => Snapshot.Match(GeneratorHarness.Generate("""
        using GradientDescent;
        namespace Estates.Sales;

        public static partial class Listings
        {
            [LinearModel(Intercept = false)]
            public partial record struct Plot(float Width, int Depth, bool HasGarden, [Excluded] string Street, [Target] float? Price)
            {
                [Feature] public readonly float Area => Width * Depth;
            }
        }
        """).Files);

    [Fact]
    public void Three_features_in_one_loop() => Snapshot.Match(GeneratorHarness.Generate(Wine(3)).Files);

    [Fact]
    public void Every_kind_of_feature() => Snapshot.Match(GeneratorHarness.Generate(AllKinds.Source).Files);

    [Fact]
    public void Eight_features_in_phases() => Snapshot.Match(GeneratorHarness.Generate(Wine(8)).Files);

    [Fact]
    public void Twelve_features_in_panels() => Snapshot.Match(GeneratorHarness.Generate(Wine(12)).Files);

    private static string Wine(int featureCount)
    {
        string[] names =
        [
            "FixedAcidity", "VolatileAcidity", "CitricAcid", "ResidualSugar", "Chlorides", "FreeSulfurDioxide",
            "TotalSulfurDioxide", "Density", "Acidity", "Sulphates", "Alcohol", "Age",
        ];
        return $"""
            using GradientDescent;
            namespace Cellar;

            [LinearModel]
            public partial record Wine({string.Join(", ", names.Take(featureCount).Select(static name => $"double {name}"))}, [Target] double Quality);
            """;
    }
}

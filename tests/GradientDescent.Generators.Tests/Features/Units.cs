namespace GradientDescent.Generators.Tests;

/// <summary>[Unit] is in the schema, and changes neither the columns nor the numbers.</summary>
public class Units
{
    [Fact]
    public void Schema_and_file_have_the_units_of_properties_features_and_weights()
    {
        var printed = GeneratorHarness.Generate("""
            using GradientDescent;
            House[] houses = [new(40, 100, 1, true, 2), new(60, 160, 2, false, 3), new(80, 230, 3, true, 5), new(90, 240, 5, true, 7), new(95, 260, 8, false, 11), new(99, 270, 13, true, 13), new(102, 280, 17, false, 18), new(150, 300, 19, true, 25)];
            var model = new House.Trainer().Fit(houses).Model;
            foreach (var schema in new[] { ((ILinearModel)model).Schema, new LinearModel(model.ToJson()).Schema })
            {
                System.Console.WriteLine(string.Join("; ", schema.Features.Select(feature => $"{feature.Name} {feature.Unit ?? "-"}")));
                System.Console.WriteLine(string.Join("; ", schema.WeightNames.Zip(schema.WeightUnits, (name, unit) => $"{name} {unit ?? "-"}")));
                System.Console.WriteLine($"{schema.TargetUnit} {schema.TargetProperty.Unit}");
            }

            [LinearModel]
            public partial record House([property: Unit("m²"), Polynomial(2)] double Area, [Target, Unit("k€")] double Price, [Unit("km"), Log] double Distance, bool Garage, double Rooms)
            {
                [Feature, Unit("m²/room")] public double Space => Area / Rooms;

                [Unit("m")] private double Height => 3;
            }
            """).RunProgram().TrimEnd().Split('\n');

        Assert.Equal(printed[..3], printed[3..]);
        Assert.Equal("Area m²; AreaPower2 -; LogDistance -; Garage -; Rooms -; Space m²/room", printed[0]);
        Assert.Equal("Area k€ per m²; AreaPower2 -; LogDistance -; Garage k€; Rooms -; Space k€ per m²/room; Intercept k€", printed[1]);
        Assert.Equal("k€ k€", printed[2]);
    }

    [Fact]
    public void A_transformed_target_has_no_unit_but_its_property_has()
    {
        var printed = GeneratorHarness.Generate("""
            using GradientDescent;
            var schema = ((ILinearModel)new House.Trainer().Fit(new House[] { new(1, 2), new(2, 3), new(3, 5) }).Model).Schema;
            System.Console.WriteLine($"{schema.TargetUnit ?? "-"} {schema.TargetProperty.Unit} {schema.WeightUnits[0] ?? "-"}");

            [LinearModel] public partial record House([Unit("m²")] double Area, [Target, Log, Unit("k€")] double Price);
            """).RunProgram();

        Assert.Equal("- k€ -", printed.TrimEnd());
    }
}

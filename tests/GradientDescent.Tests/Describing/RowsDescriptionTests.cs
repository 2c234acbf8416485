using GradientDescent.Tests.Printing;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Describing;

/// <summary>The description of the rows of a record. Expected numbers are those of numpy.</summary>
public class RowsDescriptionTests
{
    private static readonly Flat.Trainer Trainer = new();

    [Fact]
    public void Numbers_have_the_quartiles_and_the_mean_of_numpy()
    {
        var description = new House.Trainer().Describe(House.Tutorial);
        var price = description["Price"];

        Assert.Equal((7, 7, 0, 0, 7), (description.RowCount, price.RowCount, price.MissingCount, price.InvalidCount, price.DistinctCount));
        Assert.Equal((80, 135, 200, 245, 500), (price.Minimum, price.FirstQuartile, price.Median, price.ThirdQuartile, price.Maximum));
        Assert.Equal((220, 140.118997046558), (price.Mean, Math.Round(price.StandardDeviation, 12)));
        Assert.Equal((PropertyRole.Target, PropertyRole.Feature), (price.Role, description["Bedrooms"].Role));
        Assert.Equal((5, 3), (description["Bedrooms"].DistinctCount, description["Bedrooms"].Median));
    }

    [Fact]
    public void Quartiles_between_two_numbers_are_interpolated()
    {
        static Flat With(double area) => Flat.Any with { Area = area };
        var area = Of("Area", With(3.5), With(-1), With(2), With(2), With(7), With(10.25));

        Assert.Equal((2, 2.75, 6.125), (area.FirstQuartile, area.Median, area.ThirdQuartile));
        Assert.Equal((3.9583333333333335, 4.0324206956451), (area.Mean, Math.Round(area.StandardDeviation, 13)));
        Assert.Equal(5, area.DistinctCount);
    }

    [Fact]
    public void There_may_be_no_rows_or_one()
    {
        var none = Of("Area");
        var one = Of("Area", Flat.Any);

        Assert.Equal((0, 0, 0), (none.RowCount, none.ValidCount, none.DistinctCount));
        Assert.All([none.Minimum, none.Median, none.Maximum, none.Mean, none.StandardDeviation, one.StandardDeviation], static number => Assert.True(double.IsNaN(number)));
        Assert.Equal((50, 50, 50, 50, 50), (one.Minimum, one.FirstQuartile, one.Median, one.Maximum, one.Mean));
        Assert.Equal([new("Electric", 0), new("Gas", 0), new("Oil", 0)], Of("Heating").Levels);
    }

    [Fact]
    public void Missing_values_are_counted_and_the_policy_is_known()
    {
        var description = Trainer.Describe([Flat.Any with { Age = null, Rooms = null, Commute = null, Price = null }, Flat.Any with { Age = double.NaN }, Flat.Any with { City = null! }]);

        Assert.All(
            [("Age", 2, MissingValues.Mean), ("Rooms", 1, MissingValues.Indicator), ("Commute", 1, MissingValues.SkipRow), ("Price", 1, MissingValues.Throw), ("City", 1, MissingValues.Throw)],
            ((string Name, int Missing, MissingValues Policy) expected) => Assert.Equal(
                (expected.Missing, 3 - expected.Missing, expected.Policy),
                (description[expected.Name].MissingCount, description[expected.Name].ValidCount, description[expected.Name].MissingValues)));
    }

    [Fact]
    public void A_property_that_is_always_missing_has_no_numbers()
    {
        var age = Of("Age", Flat.Any with { Age = null }, Flat.Any with { Age = null });

        Assert.Equal((2, 2, 0, 0), (age.RowCount, age.MissingCount, age.ValidCount, age.DistinctCount));
        Assert.True(double.IsNaN(age.Median));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_not_finite_is_invalid(double number)
    {
        var area = Of("Area", Flat.Any, Flat.Any with { Area = number });

        Assert.Equal((0, 1, 1, 50), (area.MissingCount, area.InvalidCount, area.ValidCount, area.Maximum));
    }

    [Fact]
    public void A_negative_weight_and_a_row_that_is_null_are_invalid()
    {
        var description = Trainer.Describe([Flat.Any with { Weight = -1 }, null!, Flat.Any]);

        Assert.Equal((3, 2), (description.RowCount, description["Weight"].InvalidCount));
        Assert.All(description.Properties.Where(static property => property.Role != PropertyRole.SampleWeight), static property => Assert.Equal((1, 2), (property.InvalidCount, property.ValidCount)));
    }

    [Fact]
    public void Levels_are_counted_and_unknown_ones_are_named()
    {
        var description = Trainer.Describe(
        [
            Flat.Any with { Heating = Heating.Oil, City = "Bonn" }, Flat.Any with { Heating = (Heating)7, City = "Rome" }, Flat.Any with { City = "Bonn", Lift = false }, Flat.Any with { City = "Lima" },
        ]);

        Assert.Equal([new("Electric", 0), new("Gas", 2), new("Oil", 1), new("7", 1, IsKnown: false)], description["Heating"].Levels);
        Assert.Equal([new("Rome", 1), new("Oslo", 0), new("Bonn", 2, IsKnown: false), new("Lima", 1, IsKnown: false)], description["City"].Levels);
        Assert.Equal([new("false", 1), new("true", 3)], description["Lift"].Levels);
        Assert.Equal((1, 0), (description["Heating"].InvalidCount, description["City"].InvalidCount));
        Assert.Equal((3, 3, 2), (description["Heating"].DistinctCount, description["City"].DistinctCount, description["Lift"].DistinctCount));
    }

    [Fact]
    public void Each_flag_of_a_value_counts()
    {
        var extras = Of(
            "Extras",
            Flat.Any with { Extras = Extras.Pool | Extras.Sauna }, Flat.Any, Flat.Any with { Extras = Extras.None }, Flat.Any with { Extras = Extras.Sauna | (Extras)8 });

        Assert.Equal([new("Pool", 2), new("Sauna", 2), new("8", 1, IsKnown: false)], extras.Levels);
        Assert.Equal((1, 4), (extras.InvalidCount, extras.DistinctCount));
    }

    [Fact]
    public void Dates_and_times_are_written_as_such()
    {
        DateOnly first = new(2024, 2, 28);
        Flat After(int days) => Flat.Any with { Sold = first.AddDays(days), Commute = TimeSpan.FromMinutes(10 * days) };
        var description = Trainer.Describe([After(0), After(1), After(2), After(5)]);
        var (sold, commute) = (description["Sold"], description["Commute"]);

        Assert.Equal((first.DayNumber, first.DayNumber + 1.5, first.DayNumber + 5), (sold.Minimum, sold.Median, sold.Maximum));
        Assert.Equal(("2024-02-28", "2024-03-04"), (sold.Text(sold.Minimum), sold.Text(sold.Maximum)));
        Assert.Equal((3000, "00:50:00"), (commute.Maximum, commute.Text(commute.Maximum)));
    }

    [Fact]
    public void What_the_model_makes_of_a_property_is_known()
    {
        var description = Trainer.Describe([Flat.Any]);

        Assert.Equal(["Area", "AreaPower2"], description["Area"].Coefficients);
        Assert.Equal(["HeatingGas", "HeatingOil"], description["Heating"].Coefficients);
        Assert.Equal(["CityOslo", "CityOther"], description["City"].Coefficients);
        Assert.Equal(["Rooms", "RoomsIsMissing"], description["Rooms"].Coefficients);
        Assert.Equal((PropertyRole.Target, PropertyRole.SampleWeight), (description["Price"].Role, description["Weight"].Role));
        Assert.Empty(description["Price"].Coefficients);
    }

    [Fact]
    public void Rows_of_a_dictionary_are_described_by_their_schema()
    {
        var schema = new ModelSchema("Flat", new ModelProperty("Rent"), [new ModelProperty("Area"), new ModelProperty("Side", PropertyType.Text) { Levels = [new("north"), new("south")] }.Is("south")]);

        var description = new LinearTrainer(schema).Describe([new Dictionary<string, object?> { ["Area"] = 40, ["Side"] = "west", ["Rent"] = "7.5" }, new Dictionary<string, object?> { ["Area"] = "x" }]);

        Assert.Equal((40, 1), (description["Area"].Median, description["Area"].InvalidCount));
        Assert.Equal([new("x", 1, IsKnown: false)], description["Area"].Levels);
        Assert.Equal((7.5, 1), (description["Rent"].Mean, description["Rent"].MissingCount));
        Assert.Equal([new("north", 0), new("south", 0), new("west", 1, IsKnown: false)], description["Side"].Levels);
    }

    [Fact]
    public void A_property_that_the_model_does_not_use_is_refused_by_name() => Assert.Equal(
        "House does not use a property 'Rooms': use one of Bedrooms, Price.", Assert.Throws<KeyNotFoundException>(static () => new House.Trainer().Describe(House.Tutorial)["Rooms"]).Message);

    [Fact]
    public void The_table_is_the_same_in_every_culture() => Assert.Equal(
        """
        4 rows of Flat

                      type  missing  invalid  distinct     minimum        25 %      median        75 %     maximum        mean     std dev
        Area        double        0        0         2          50          50          50         346        1234         346         592  Area, AreaPower2
        Heating    Heating        0        1         2                                                                                      HeatingGas, HeatingOil
        Extras      Extras        0        0         1                                                                                      ExtrasPool, ExtrasSauna
        City        string        0        0         2                                                                                      CityOslo, CityOther
        Lift          bool        0        0         1                                                                                      Lift
        Sold      DateOnly        0        0         2  2024-02-29  2024-02-29  2024-02-29  2024-05-16  2025-01-01  2024-05-16  153.5 days  Sold
        Age        double?        1        0         1          10          10          10          10          10          10           0  Age; missing: Mean
        Rooms         int?        0        0         1           2           2           2           2           2           2           0  Rooms, RoomsIsMissing; missing: Indicator
        Commute  TimeSpan?        0        0         1    00:20:00    00:20:00    00:20:00    00:20:00    00:20:00    00:20:00   0 seconds  Commute; missing: SkipRow
        Price      double?        0        0         2         300         300         300     533.642     1234.57     533.642     467.284  target
        Weight      double        0        0         1           1           1           1           1           1           1           0  sample weight

        Heating: Electric 0, Gas 3, Oil 0; unknown: "7" 1
        Extras: Pool 4, Sauna 0
        City: Rome 0, Oslo 3; unknown: "Bonn, Germany" 1
        Lift: false 0, true 4

        """.ReplaceLineEndings("\n"),
        Printed.Of(Trainer.Describe(
        [
            Flat.Any, Flat.Any with { Heating = (Heating)7, Age = null }, Flat.Any with { City = "Bonn, Germany", Sold = new(2025, 1, 1) }, Flat.Any with { Area = 1234, Price = 1234.5678 },
        ])));

    private static PropertyDescription Of(string property, params Flat[] rows) => Trainer.Describe(rows)[property];
}

using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Records;
using GradientDescent.Tool.Tables;
using GradientDescent.Tool.Tests.Hostile;

namespace GradientDescent.Tool.Tests.Records;

/// <summary>A written record compiles, and its model is that of the schema.</summary>
public static class RecordSourceTests
{
    private const string Table = """
        house price,Area,Distance,Rooms,Heating,Side,Sold,New,Age
        100,40,1.5,2,Gas,north,2024-01-02,yes,10
        170,60,2.5,3,Oil,south,2024-02-03,no,
        240,80,0.5,3,Gas,south,2024-03-04,no,30
        150,50,4.5,2,Electric,north,2024-04-05,yes,17
        260,90,3.5,4,Oil,north,2024-05-06,no,20
        210,70,1.25,4,Gas,south,2024-06-07,yes,40
        180,75,1.75,3,Electric,south,2024-06-09,yes,45
        225,85,2.25,2,Oil,south,2024-07-09,no,
        195,65,0.75,4,Gas,north,2024-08-09,no,25
        165,55,2.75,3,Electric,north,2024-09-09,yes,35
        """;

    [Theory]
    [InlineData("`house price` ~ Area + log(Distance)")]
    [InlineData("log(`house price`) ~ poly(Area, 2, raw=True) + Sold")]
    [InlineData("`house price` ~ C(Heating, ref='Gas') * Area")]
    [InlineData("`house price` ~ C(Rooms) + New + Area - Side")]
    [InlineData("`house price` ~ I(Area * Rooms) + I(2 * Area - Rooms / 3) + log(Area + 1) + sqrt(Area) + Distance + log(Distance)")]
    [InlineData("`house price` ~ 0 + Area + Sold + Distance")]
    [InlineData("`house price` ~ Area:Rooms + I(1/Area) + I(New * Area)")]
    public static void A_written_record_has_the_model_of_the_schema(string formula) => Compare(Table, formula);

    [Theory]
    [InlineData(MissingValues.SkipRow)]
    [InlineData(MissingValues.Mean)]
    [InlineData(MissingValues.Indicator)]
    public static void Missing_values_are_treated_as_in_the_schema(MissingValues missing) => Compare(Table, "`house price` ~ Age + Area", new() { Missing = missing });

    [Fact]
    public static void The_record_is_written_as_a_person_would() => Assert.Equal(
        """
        using System;
        using GradientDescent;

        [LinearModel]
        [Interaction(nameof(Heating), nameof(Area))]
        public partial record Row(
            [Levels("Electric", "Gas", "Oil"), Reference("Gas")] string Heating,
            double Area,
            [Log] double Distance,
            double Rooms,
            [Missing(MissingValues.SkipRow)] double? Age,
            [Target, Name("house price")] double HousePrice)
        {
            [Feature] public double AreaPlusRooms => Area + Rooms;
        }

        """,
        RecordSource.Of(Schema(Table, "`house price` ~ C(Heating, ref='Gas') * Area + log(Distance) + I(Area + Rooms) + Rooms + Age")));

    [Fact]
    public static void Names_and_levels_cannot_become_code() => Compare(HostileTable.Text, HostileTable.Formula);

    [Theory]
    [InlineData("`house price` ~ Side - 1", "SideNorth")]
    [InlineData("`house price` ~ Side:Area", "SideNorthTimesArea, SideSouthTimesArea")]
    [InlineData("`house price` ~ Area + log(Age) + Age", "LogAge")]
    public static void What_no_attribute_gives_is_refused(string formula, string features) =>
        Assert.StartsWith($"No attribute of a record gives {features}.", Assert.Throws<NotSupportedException>(() => RecordSource.Of(Schema(Table, formula))).Message, StringComparison.Ordinal);

    private static void Compare(string text, string formula, TableOptions? options = null)
    {
        var schema = Schema(text, formula, options);
        var rows = Csv.Parse(text);
        double[] expected = [.. new LinearTrainer(schema).Fit(rows).Model.Predict(rows)];

        var source = RecordSource.Of(schema);
        var predictions = new CompiledRecord(source, "Row").Predictions(text);

        Assert.Equal(expected.Length, predictions.Length);
        Assert.All(expected.Zip(predictions), pair => Assert.True(
            pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-7 * Math.Abs(pair.First), $"{pair.Second} is not {pair.First}\n{source}"));
    }

    private static ModelSchema Schema(string text, string formula, TableOptions? options = null) =>
        Formula.Parse(formula).ToSchema(TableColumns.Of(Csv.Parse(text), options));
}

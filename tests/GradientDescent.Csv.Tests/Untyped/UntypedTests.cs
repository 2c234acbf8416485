namespace GradientDescent.CsvTests;

/// <summary>Trainers and models without a record read sources as those of a record do.</summary>
public class UntypedTests
{
    [Fact]
    public void Every_type_is_read() => SameAsRecord.Of(static options => new Everything.Trainer(options), Csv.Parse(Everything.ToCsv(Everything.Random(2500))));

    [Fact]
    public void The_sides_of_a_split_are_read()
    {
        var (training, test) = Csv.Parse(Everything.ToCsv(Everything.Random(3000))).Split(0.4, seed: 2);

        SameAsRecord.Of(static options => new Everything.Trainer(options), training);
        SameAsRecord.Of(static options => new Everything.Trainer(options), test);
    }

    [Fact]
    public void Rows_that_cannot_be_used_are_counted_in_the_same_way()
    {
        string[] damaged = ["x", "", "NA", "Infinity", "-1", "1e400", "300", "Coal", "\"Pool;Garage\"", "gas", "7", " 2 ", "+8", "Oil,Gas", "0.5", "2024-13-01", "13:30", "-0"];
        var random = new Random(7);
        var lines = Everything.ToCsv(Everything.Random(3000)).Split('\n');
        for (var line = 1; line < lines.Length; line += 5)
        {
            // The quoted cells, and those after them, stay where they are.
            var cells = lines[line].Split(',');
            cells[random.Next(10)] = damaged[random.Next(damaged.Length)];
            cells[^random.Next(1, 10)] = damaged[random.Next(damaged.Length)];
            lines[line] = string.Join(',', cells);
        }

        SameAsRecord.Of(static options => new Everything.Trainer(options), Csv.Parse(string.Join('\n', lines)));
    }

    [Fact]
    public void Unknown_levels_are_treated_as_the_schema_says()
    {
        string[] cities = ["Rome", "Oslo", "Paris", "", "rome", "NA"];
        string[] sides = ["Gas", "oil", "9", "Coal", "200", "7", "-3", "999"];
        string[] extras = ["Pool", "Sauna|pool", "Garden", "3", "8", "Pool;Garden", "None"];
        var random = new Random(3);
        var text = "city,side,first_extras,other-extras,Weight,Price\n" + string.Concat(Enumerable.Range(0, 3000)
            .Select(_ => $"{Any(cities)},{Any(sides)},{Any(extras)},{Any(extras)},{random.Next(-1, 20)},{random.Next(100)}\n"));

        SameAsRecord.Of(static options => new Unknowns.Trainer(options), Csv.Parse(text));

        string Any(string[] cells) => cells[random.Next(cells.Length)];
    }

    [Theory]
    [InlineData("Bedrooms,Cost\n1,2")]
    [InlineData("bed_rooms,BEDROOMS,Price\n1,2,3")]
    public void Columns_are_refused_with_the_same_message(string text) =>
        SameAsRecord.Refusal<House, House.Model, SourceFormatException>(new House.Trainer(), Csv.Parse(text));

    [Theory]
    [InlineData("Lift,Floor,Heating,Rent\nyes,1,Coal,2")]
    [InlineData("Lift,Floor,Heating,Rent\nyes,1,Gas,2\nno,1.5,Gas,2")]
    [InlineData("Lift,Floor,Heating,Rent\nyes,1,Gas,2\nno,1,,2")]
    [InlineData("Lift,Floor,Heating,Rent\nyes,1,Gas,2\nno,1,9,2")]
    [InlineData("Lift,Floor,Heating,Rent\nyes,1,Gas,2\nno,1,2")]
    public void Rows_are_refused_with_the_same_message(string text) =>
        SameAsRecord.Refusal<Flat, Flat.Model, InvalidRowException>(new Flat.Trainer(), Csv.Parse(text));

    [Fact]
    public void Only_columns_that_the_terms_need_are_read()
    {
        var schema = new ModelSchema("Flat", target: new ModelProperty("Rent"), features: [new ModelProperty("Area")]);
        var source = Csv.Parse("Note,Area,Rent\nx,1,2\ny,2,4\nz,3,6\n");
        var fit = new LinearTrainer(schema).Fit(source);

        Assert.Equal(2, fit.Model["Area"], 1e-12);
        Assert.Equal([8, 10], fit.Model.Predict(Csv.Parse("area,Note\n4,\n5,x")), static (expected, actual) => Math.Abs(expected - actual) < 1e-12);
    }

    [Fact]
    public void A_computed_property_is_computed_from_its_columns() =>
        SameAsRecord.Of(static options => new Computed.Trainer(options), Csv.Parse("Width,Depth,Price\n1,2,3\n2,5,4\n4,3,9\n5,5,\n3,x,2\n"));

    [Fact]
    public void A_cross_validation_reads_the_source_several_times()
    {
        var source = Csv.Parse(Everything.ToCsv(Everything.Random(400)));
        var (folds, grid) = (Folds.Shuffled(3), PenaltyGrid.Ridge(0.1, 1));

        var expected = new Everything.Trainer().CrossValidate(source, folds, grid);
        var actual = new LinearTrainer(((ILinearModel)expected.Best.Model).Schema).CrossValidate(source, folds, grid);

        Assert.Equal(expected.Best.ValidationLoss, actual.Best.ValidationLoss);
        Assert.Equal(expected.Best.Model.ToJson(), actual.Best.Model.ToJson());
    }

    [Fact]
    public void A_level_can_begin_with_a_digit()
    {
        var floor = new ModelProperty("Floor", PropertyType.Enum) { Levels = [new("Ground"), new("1st", 1), new("-2nd", 2)] };
        var model = new LinearModel(new ModelSchema("Flat", new ModelProperty("Price"), [new(floor.Is("1st")), new(floor.Is("-2nd"))]), [10.0, 20.0, 1.0]);

        Assert.Equal([1.0, 11, 21, 11, 21, double.NaN], model.Predict(Csv.Parse("Floor\nGround\n1st\n-2ND\n1\n2\n3rd")));
    }
}

public enum Small : byte
{
    Gas = 200,
    Oil = 7,
}

[LinearModel]
public partial record Unknowns(
    [Levels("Rome", "Oslo"), Unknown(UnknownLevels.Other)] string City,
    [Unknown(UnknownLevels.SkipRow)] Small Side,
    Extras FirstExtras,
    [Unknown(UnknownLevels.Reference), Missing(MissingValues.Indicator)] Extras? OtherExtras,
    [SampleWeight] int Weight,
    [Target] double Price);

[LinearModel]
public partial record Computed(double Width, double Depth, [Target, Missing(MissingValues.SkipRow)] double? Price)
{
    [Feature]
    public double Area => Width * Depth;
}

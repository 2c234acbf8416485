namespace GradientDescent.CsvTests;

/// <summary>The rows of a file, described for a record: as the same rows as objects, and with the texts that cannot be used.</summary>
public class PropertyDescriptionTests
{
    [Fact]
    public void Rows_of_a_file_are_described_as_objects_are()
    {
        Home[] homes = [new(1, Heating.Gas, "Rome", true, 80), new(2, Heating.Oil, "Bonn", false, 170.5), new(null, Heating.Gas, "Oslo", true, 230)];

        var file = Csv.Parse("Rooms,Heating,City,Lift,Price\n1,Gas,Rome,yes,80\n2,oil,Bonn,no,170.5\nNA,1,Oslo,1,230");

        Assert.Equal(new Home.Trainer().Describe(homes).ToString(), new Home.Trainer().Describe(file).ToString());
    }

    [Fact]
    public void Texts_that_cannot_be_read_are_named()
    {
        var description = new Home.Trainer().Describe(Csv.Parse("Rooms,Heating,City,Lift,Price\n1,Coal,Rome,yes,?\n2,oil,Rome,perhaps,170.5\nmany,Coal,Rome,1,?\n7"));

        Assert.Equal([new("Electric", 0), new("Gas", 0), new("Oil", 1), new("Coal", 2, IsKnown: false)], description["Heating"].Levels);
        Assert.Equal([new("false", 0), new("true", 2), new("perhaps", 1, IsKnown: false)], description["Lift"].Levels);
        Assert.Equal([new("?", 2, IsKnown: false)], description["Price"].Levels);
        Assert.Equal([new("many", 1, IsKnown: false)], description["Rooms"].Levels);
        Assert.Equal((4, 3, 1), (description.RowCount, description["Price"].InvalidCount, description["Price"].ValidCount));
        Assert.Equal((3, 2), (description["Heating"].InvalidCount, description["Lift"].InvalidCount));
    }

    [Fact]
    public void An_unknown_level_that_is_accepted_is_valid_and_named()
    {
        var description = new Boat.Trainer().Describe(Csv.Parse("Heating,Price\nCoal,1\nGas,2\nCoal,3"));

        Assert.Equal([new("Electric", 0), new("Gas", 1), new("Oil", 0), new("Coal", 2, IsKnown: false)], description["Heating"].Levels);
        Assert.Equal((3, 0), (description["Heating"].ValidCount, description["Heating"].InvalidCount));
    }

    [Fact]
    public void A_side_of_a_split_has_the_texts_of_its_own_rows()
    {
        var source = Csv.Parse("Bedrooms,Price\n" + string.Join('\n', Enumerable.Range(0, 100).Select(static row => FormattableString.Invariant($"{row},{(row % 3 == 0 ? $"x{row}" : row)}"))));
        var (training, test) = source.Split(testFraction: 0.5);
        var trainer = new House.Trainer();

        var (one, other) = (trainer.Describe(training)["Price"], trainer.Describe(test)["Price"]);

        Assert.Equal(100, one.RowCount + other.RowCount);
        Assert.Equal((one.Levels.Count, other.Levels.Count), (one.InvalidCount, other.InvalidCount));
        Assert.Equal(trainer.Describe(source)["Price"].Levels.Select(static level => level.Value).Order(StringComparer.Ordinal), one.Levels.Concat(other.Levels).Select(static level => level.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_missing_column_is_refused_by_name() =>
        Assert.Contains("There is no column for Price", Assert.Throws<SourceFormatException>(static () => new House.Trainer().Describe(Csv.Parse("Bedrooms\n1"))).Message, StringComparison.Ordinal);
}

[LinearModel]
public partial record Home(
    [Missing(MissingValues.Mean)] int? Rooms, Heating Heating, [Levels("Rome", "Oslo"), Unknown(UnknownLevels.Reference)] string City, bool Lift, [Target] double Price);

[LinearModel]
public partial record Boat([Unknown(UnknownLevels.Other)] Heating Heating, [Target] double Price);

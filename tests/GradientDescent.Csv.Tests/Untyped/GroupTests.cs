namespace GradientDescent.CsvTests;

/// <summary>Groups of rows are found in a column of a source, which no property needs to have.</summary>
public class GroupTests
{
    private static readonly (string City, House House)[] Houses =
    [
        .. Enumerable.Range(0, 3000).Select(static i => new Random(i)).Select(static random =>
            (new[] { "Rome", "Oslo", "Paris", "Bergen", "" }[random.Next(5)], new House(random.Next(1, 9), random.Next(50, 400)))),
    ];

    private static CsvSource Source => Csv.Parse("home city,Bedrooms,Price\n" + string.Concat(Houses.Select(static row => $"{row.City},{row.House.Bedrooms},{row.House.Price}\n")));

    [Fact]
    public void Scores_of_a_group_are_those_of_its_rows()
    {
        var model = new House.Model { Intercept = 20, Bedrooms = 30 };

        var scores = model.EvaluateBy(Source, "HomeCity");

        Assert.Equal(Houses.Select(static row => row.City).Distinct(), scores.Keys);
        Assert.All(scores, group => Assert.Equal(model.Evaluate([.. Houses.Where(row => row.City == group.Key).Select(static row => row.House)]).ToString(), group.Value.ToString()));
        Assert.Equal(scores.Select(Text), new LinearModel(model.ToJson()).EvaluateBy(Source, "HomeCity").Select(Text));

        static string Text(KeyValuePair<string, ModelScores> group) => $"{group.Key}: {group.Value}";
    }

    [Fact]
    public void The_column_can_be_that_of_a_property_too()
    {
        var model = new Flat.Trainer().Fit([new(true, 1, Heating.Gas, 300), new(false, 2, Heating.Oil, 500), new(true, 4, Heating.Electric, 400), new(false, 3, Heating.Gas, 100)]).Model;
        var source = Csv.Parse("Lift,Floor,heating,Rent\n1,1,Gas,2\n0,3,Coal,2\n1,2,oil,2\n1,3,7,4\n0,2,Gas,1\n1,2\nx,2,Gas,3\n");

        var scores = model.EvaluateBy(source, "Heating");

        Assert.Equal(["Gas 2 1", "Coal 0 1", "oil 1 0", "7 1 0", " 0 1"], scores.Select(static group => $"{group.Key} {group.Value.RowCount} {group.Value.Unpredicted.Sum(static reason => reason.RowCount)}"));
    }

    [Fact]
    public void A_column_that_is_not_there_is_refused()
    {
        var thrown = Assert.Throws<SourceFormatException>(static () => new House.Model { Intercept = 1, Bedrooms = 2 }.EvaluateBy(Source, "HomeTown"));

        Assert.Equal("text: There is no column for HomeTown. The columns are home city, Bedrooms, Price. Rename a column, or give its name as the column of the groups.", thrown.Message);
        Assert.Throws<SourceFormatException>(static () => new House.Trainer().CrossValidate(Source, Folds.ByGroup(2, "Town")));
    }

    [Theory]
    [InlineData(InvalidRows.Throw)]
    [InlineData(InvalidRows.Skip)]
    public async Task Folds_are_those_of_the_same_keys_of_objects(InvalidRows invalidRows)
    {
        var trainer = new House.Trainer(new() { InvalidRows = invalidRows });
        var groups = Houses.ToDictionary(static row => (object)row.House, static row => row.City, ReferenceEqualityComparer.Instance);
        var grid = PenaltyGrid.Ridge(0, 1);
        var expected = trainer.CrossValidate(Houses.Select(static row => row.House).ToArray(), Folds.ByGroup(3, (House house) => groups[house]), grid);

        var folds = Folds.ByGroup(3, "HomeCity");
        var actual = new[]
        {
            trainer.CrossValidate(Source, folds, grid).Points.Select(static point => point.ValidationLoss),
            (await trainer.CrossValidateAsync(Source, folds, grid)).Points.Select(static point => point.ValidationLoss),
            new LinearTrainer(((ILinearModel)expected.Best.Model).Schema, new() { InvalidRows = invalidRows }).CrossValidate(Source, folds, grid).Points.Select(static point => point.ValidationLoss),
        };

        Assert.Equal("ByGroup(3, \"HomeCity\")", folds.ToString());
        Assert.All(actual, losses => Assert.Equal(expected.Points.Select(static point => point.ValidationLoss), losses));
    }

    [Fact]
    public async Task Out_of_fold_predictions_are_those_of_the_same_keys_of_objects()
    {
        var trainer = new House.Trainer();
        var groups = Houses.ToDictionary(static row => (object)row.House, static row => row.City, ReferenceEqualityComparer.Instance);
        var expected = trainer.PredictOutOfFold(Houses.Select(static row => row.House).ToArray(), Folds.ByGroup(3, (House house) => groups[house]));

        var folds = Folds.ByGroup(3, "HomeCity");
        var untyped = new LinearTrainer(((ILinearModel)expected.Folds[0].Model).Schema).PredictOutOfFold(Source, folds);

        Assert.Equal(3000, expected.Scores.RowCount);
        Assert.Equal(Text(expected), Text(trainer.PredictOutOfFold(Source, folds)));
        Assert.Equal(Text(expected), Text(await trainer.PredictOutOfFoldAsync(Source, folds)));
        Assert.Equal(Text(expected), Text(untyped));

        static string Text<TModel>(OutOfFoldResult<TModel> predicted)
            where TModel : ILinearModel => $"{predicted}\n{string.Join(' ', predicted.Predictions)}";
    }

    [Fact]
    public async Task A_model_of_a_group_is_that_of_its_rows()
    {
        var trainer = new House.Trainer();

        var fits = trainer.FitBy(Source, "HomeCity");

        Assert.Equal(Houses.Select(static row => row.City).Distinct(), fits.Groups.Select(static group => group.Key));
        Assert.All(fits.Groups, group => Assert.Equal(trainer.Fit([.. Houses.Where(row => row.City == group.Key).Select(static row => row.House)]).Model, group.Fit!.Model));
        Assert.Equal(Text(fits), Text(await trainer.FitByAsync(Source, "HomeCity")));
        Assert.Equal(Text(fits), Text(new LinearTrainer(((ILinearModel)fits.Groups[0].Fit!.Model).Schema).FitBy(Source, "HomeCity")));

        static string Text<TModel>(GroupFits<string, TModel> groups)
            where TModel : ILinearModel => string.Join('\n', groups.Groups);
    }

    [Fact]
    public void A_row_that_is_left_out_belongs_to_its_group()
    {
        var source = Csv.Parse("City,Bedrooms,Price\nOslo,2,300\nRome,x,200\nOslo,,400\nRome\nOslo,3,350\n");

        var fits = new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).FitBy(source, "City");

        Assert.Equal(["Oslo 2 1", "Rome 0", " 0"], fits.Groups.Select(static group => $"{group.Key} {group.RowCount} {group.Fit?.SkippedRows}".TrimEnd()));
        Assert.StartsWith("There are no rows of House to train on: 1 row was left out", fits["Rome"].Error, StringComparison.Ordinal);
        Assert.Equal((2, 3), (fits.RowCount, fits.SkippedRows));
        Assert.Throws<InvalidRowException>(() => new House.Trainer().FitBy(source, "City"));
    }

    [Fact]
    public void Keys_are_taken_from_a_column_of_a_source_or_from_objects()
    {
        Rows<House> rows = Source;

        var ofColumn = new House.Trainer().FitBy(Source, "Bedrooms");
        var ofObjects = new House.Trainer().FitBy(rows, static house => house.Bedrooms);

        Assert.Equal(ofColumn.Groups.Select(static group => $"{group.RowCount} {group.Error} {group.Fit?.Model}"), ofObjects.Groups.Select(static group => $"{group.RowCount} {group.Error} {group.Fit?.Model}"));
        Assert.Throws<SourceFormatException>(static () => new House.Trainer().FitBy(Source, "Town"));
    }

    [Fact]
    public void A_row_of_an_object_that_is_left_out_belongs_to_its_group()
    {
        var source = Csv.Parse("Width,Depth,Price\n1,2,3\n1,5,\n1,3,9\n2,5,\n");
        Rows<Computed> rows = source;

        Assert.Equal(Text(new Computed.Trainer().FitBy(source, "Width").Groups), Text(new Computed.Trainer().FitBy(rows, static row => row.Width).Groups));

        static string Text<TKey>(IEnumerable<GroupFit<TKey, Computed.Model>> groups)
            where TKey : notnull => string.Join('\n', groups.Select(static group => $"{group.Key} {group.RowCount} {group.Fit?.SkippedRows} {group.Error}"));
    }

    [Fact]
    public void Objects_and_columns_have_no_column_of_groups()
    {
        Assert.Contains("cannot find the column 'City' in objects", Assert.Throws<NotSupportedException>(static () => new House.Trainer().CrossValidate(House.Three, Folds.ByGroup(2, "City"))).Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(static () => new House.Trainer().CrossValidate(Columns.Of(("Bedrooms", [1.0, 2, 3]), ("Price", [1.0, 2, 4])), Folds.ByGroup(2, "City")));
    }
}

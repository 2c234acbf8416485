namespace GradientDescent.Databases.Tests;

/// <summary>A model that is fitted to a query has the same bits as one that is fitted to objects.</summary>
[Collection(nameof(Databases))]
public class SameBitsAsObjects(Databases databases)
{
    private const string Query = "select * from flats order by id";
    private static readonly Flat[] Flats = Flat.Some(1500);

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Columns_of_every_type(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        var source = DataReaderSource.Repeatable(connection, Query);

        var fit = new Flat.Trainer().Fit(source);

        Assert.Equal(Flats.Length, fit.RowCount);
        Assert.Equal(new Flat.Trainer().Fit(Flats).Model.ToJson(), fit.Model.ToJson());
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Without_a_record(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        var source = DataReaderSource.Repeatable(connection, Query);
        var expected = new Flat.Trainer().Fit(Flats).Model;

        var model = new LinearTrainer(((ILinearModel)expected).Schema).Fit(source).Model;

        Assert.Equal(expected.ToJson(), model.ToJson());
        Assert.Equal(expected.Predict(Flats), model.Predict(source));
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public async Task Read_asynchronously(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        var source = DataReaderSource.Repeatable(connection, Query);

        Assert.Equal(new Flat.Trainer().Fit(Flats).Model.ToJson(), (await new Flat.Trainer().FitAsync(source)).Model.ToJson());
        Assert.Equal(new Flat.Trainer<Huber>(new(100)).Fit(Flats).Model.ToJson(), (await new Flat.Trainer<Huber>(new(100)).FitAsync(source)).Model.ToJson());
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public async Task Cross_validation_reads_again(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        var source = DataReaderSource.Repeatable(connection, Query);
        var trainer = new Flat.Trainer();
        var expected = trainer.CrossValidate(Flats, Folds.Shuffled(3)).Best.ValidationLoss;

        Assert.Equal(expected, trainer.CrossValidate(source, Folds.Shuffled(3)).Best.ValidationLoss, 1e-12 * expected);
        Assert.Equal(expected, (await trainer.CrossValidateAsync(source, Folds.Shuffled(3))).Best.ValidationLoss, 1e-12 * expected);
    }

    /// <summary>Enums are stored by name or by number, and texts where other types are wanted.</summary>
    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Columns_of_other_types(Engine engine)
    {
        using var connection = databases.OpenWith(engine, Flats);
        const string Others = """
            select cast(area as varchar(40)) as "AREA", height, cast(rooms as bigint) as rooms, cast(viewers as decimal(20, 0)) as viewers, cast(floor as integer) as "Floor", fee, cast(balcony as varchar(5)) as balcony,
                case heating when 'Electric' then 0 when 'Gas' then 1 else 2 end as heating, side, cast(sold as varchar(10)) as sold, listed, sunrise, commute, age, cast(built as double precision) as built, price
            from flats order by id
            """;

        var expected = new Flat.Trainer().Fit(Flats).Model;
        Assert.Equal(expected.ToJson(), new Flat.Trainer().Fit(DataReaderSource.Repeatable(connection, Others)).Model.ToJson());
        Assert.Equal(expected.ToJson(), new LinearTrainer(((ILinearModel)expected).Schema).Fit(DataReaderSource.Repeatable(connection, Others)).Model.ToJson());
    }
}

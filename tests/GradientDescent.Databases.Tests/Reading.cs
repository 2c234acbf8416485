using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace GradientDescent.Databases.Tests;

/// <summary>How often a query is read, and what is closed after it.</summary>
[Collection(nameof(Databases))]
public class Reading(Databases databases)
{
    private static readonly string Expected = new House.Trainer().Fit(House.Seven).Model.ToJson();

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_reader_is_read_once_and_left_open(Engine engine)
    {
        using var connection = databases.Open(engine);
        using var reader = connection.Query(House.Query);
        var source = DataReaderSource.Once(reader);
        var trainer = new House.Trainer();

        Assert.Equal(Expected, trainer.Fit(source).Model.ToJson());
        Assert.False(reader.IsClosed);
        var thrown = Assert.Throws<InvalidOperationException>(() => trainer.MomentsOf(source));
        Assert.StartsWith("MomentsOf cannot read these rows: they can be read only once, and Fit has already read them.", thrown.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_reader_is_enough_for_a_cross_validation(Engine engine)
    {
        using var connection = databases.Open(engine);
        using var reader = connection.Query(House.Query);
        var trainer = new House.Trainer();
        var expected = trainer.CrossValidate(House.Seven, Folds.Shuffled(3)).Best.ValidationLoss;

        Assert.Equal(expected, trainer.CrossValidate(DataReaderSource.Once(reader), Folds.Shuffled(3)).Best.ValidationLoss, 1e-12 * expected);
    }

    [Fact]
    public void Readers_of_a_function_are_disposed()
    {
        using var connection = databases.Open(Engine.Sqlite);
        List<WatchedReader> readers = [];
        var source = DataReaderSource.Repeatable(() =>
        {
            readers.Add(new(connection.Query(House.Query)));
            return readers[^1];
        });

        new House.Trainer().CrossValidate(source, Folds.Shuffled(3));

        Assert.True(readers.Count > 1);
        Assert.All(readers, static reader => Assert.Equal(1, reader.Disposals));
    }

    [Fact]
    public void A_connection_is_left_as_it_was()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        var source = DataReaderSource.Repeatable(connection, House.Query);

        Assert.Equal(Expected, new House.Trainer().Fit(source).Model.ToJson());
        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.Throws<SqliteException>(() => new House.Trainer().Fit(DataReaderSource.Repeatable(connection, "select nothing")));
        Assert.Equal(ConnectionState.Closed, connection.State);

        connection.Open();
        Assert.Equal(Expected, new House.Trainer().Fit(source).Model.ToJson());
        Assert.Equal(ConnectionState.Open, connection.State);
    }

    [Fact]
    public async Task Asynchronous_operations_read_asynchronously()
    {
        using var connection = databases.Open(Engine.Sqlite);
        using var reader = new WatchedReader(connection.Query(House.Query));

        Assert.Equal(Expected, (await new House.Trainer().FitAsync(DataReaderSource.Once(reader))).Model.ToJson());
        Assert.Equal((0, House.Seven.Length + 1), (reader.Reads, reader.AsynchronousReads));
    }

    [Fact]
    public async Task Scores_and_predictions_are_read_asynchronously()
    {
        using var connection = databases.Open(Engine.Sqlite);
        var model = new House.Trainer().Fit(House.Seven).Model;
        var untyped = new LinearModel(model.ToJson());

        await ReadsAsynchronously(async source => Assert.Equal(model.Evaluate(House.Seven).ToString(), (await model.EvaluateAsync(source)).ToString()));
        await ReadsAsynchronously(async source => Assert.Equal(model.Evaluate(House.Seven).ToString(), (await untyped.EvaluateAsync(source)).ToString()));
        await ReadsAsynchronously(async source => Assert.Equal(model.Predict(House.Seven), await model.PredictAsync(source).ToListAsync()));
        await ReadsAsynchronously(async source => Assert.Equal(model.Predict(House.Seven), await untyped.PredictAsync(source).ToListAsync()));

        async Task ReadsAsynchronously(Func<PropertySource, Task> operation)
        {
            using var reader = new WatchedReader(connection.Query(House.Query));
            await operation(DataReaderSource.Once(reader));
            Assert.Equal((0, House.Seven.Length + 1), (reader.Reads, reader.AsynchronousReads));
        }
    }

    /// <summary>A reader of an unknown provider can have values of several types in a column, as one of SQLite has.</summary>
    [Fact]
    public void A_reader_inside_another_one_is_asked_for_the_type_of_each_value()
    {
        using var connection = databases.Open(Engine.Sqlite);
        using var reader = new WatchedReader(connection.Query("select 1.5 as bedrooms, 80.0 as price union all select 'abc', 90"));

        Assert.Contains("Bedrooms is 'abc', which is not a number", Assert.Throws<InvalidRowException>(() => new House.Trainer().Fit(DataReaderSource.Once(reader))).Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public async Task Exceptions_of_the_database_pass_through(Engine engine)
    {
        using var connection = databases.Open(engine);
        var source = DataReaderSource.Repeatable(connection, "select bedrooms, price from nowhere");

        Assert.ThrowsAny<DbException>(() => new House.Trainer().Fit(source));
        await Assert.ThrowsAnyAsync<DbException>(() => new House.Trainer().FitAsync(source));
    }

    [Fact]
    public void No_rows_are_refused()
    {
        using var connection = databases.Open(Engine.Sqlite);
        var thrown = Assert.Throws<ArgumentException>(() => new House.Trainer().Fit(DataReaderSource.Repeatable(connection, "select 1 as bedrooms, 2 as price where 0 = 1")));
        Assert.StartsWith("There are no rows of House to train on", thrown.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Groups_of_bytes_are_compared_by_their_content(Engine engine)
    {
        using var connection = databases.Open(engine);
        string Bytes(string digits) => engine switch { Engine.Sqlite => $"x'{digits}'", Engine.DuckDb => $"unhex('{digits}')", _ => $"'\\x{digits}'::bytea" };
        var rows = DataReaderSource.Repeatable(connection, $"select 1.0e0 as bedrooms, 80.0e0 as price, {Bytes("01FF")} as id union all select 2, 170, {Bytes("02")} union all select 3, 100, {Bytes("01FF")}");

        var scores = new House.Trainer().Fit(House.Seven).Model.EvaluateBy(rows, "id");

        Assert.Equal([("0x01FF", 2), ("0x02", 1)], scores.Select(static group => (group.Key, (int)group.Value.RowCount)).Order());
    }
}

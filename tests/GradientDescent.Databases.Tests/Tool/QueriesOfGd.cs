using GradientDescent.Tool.Tests.Commands;

namespace GradientDescent.Databases.Tests.Tool;

/// <summary>The commands of gd on a query give what they give on a file with the same rows.</summary>
[Collection(nameof(Databases))]
public sealed class QueriesOfGd(Databases databases)
{
    private const string All = "select id as \"Id\", city as \"City\", area as \"Area\", heating as \"Heating\", price as \"Price\" from houses order by id";

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_fit_is_that_of_the_file(Engine engine)
    {
        using var houses = new HousesDatabase(databases, engine);
        var folder = houses.Folder;

        var run = Gd.Run("fit", houses.Name, "--query", All, "Price ~ Area + Heating", "-o", folder.PathOf("fitted.json"));

        Assert.Equal(Gd.Run("fit", folder.Houses, "Price ~ Area + Heating").Success, run.Success);
        Assert.StartsWith("note: left out: Price Missing: 1 row", run.Messages, StringComparison.Ordinal);
        Assert.Equal(["Area", "HeatingOil"], LinearModel.Load(folder.PathOf("fitted.json")).Schema.FeatureNames);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Predictions_are_CSV_with_the_columns_of_the_query(Engine engine)
    {
        using var houses = new HousesDatabase(databases, engine);

        Assert.Equal(
            "city,area,note,Price\nRome,40,\" a,\"\"b\",170\nOslo,55,\" a,\"\"b\",215\n",
            Gd.Run("predict", houses.Folder.Model, houses.Name, "--query", "select city, area, ' a,\"b' as note from houses where area < 60 order by id").Success);
        Assert.Equal(
            "area,price,PredictedPrice\n75,,275\n",
            Gd.Run("predict", houses.Folder.Model, houses.Name, "--query", "select area, price from houses where id = 5").Success);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void Scores_and_explanations_are_those_of_the_file(Engine engine)
    {
        using var houses = new HousesDatabase(databases, engine);
        var folder = houses.Folder;

        foreach (var command in (string[][])[["evaluate", folder.Model], ["evaluate", folder.Model, "--by", "City"], ["predict", folder.Model, "--explain"]])
            Assert.Equal(Gd.Run([.. command, folder.Houses]).Success, Gd.Run([.. command, houses.Name, "--query", All]).Success);
        Assert.StartsWith("query: 6 rows\n", Gd.Run("describe", houses.Name, "--query", All).Success, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnDuckDb, OnPostgreSql]
    public void A_wrong_query_is_one_line(Engine engine)
    {
        using var houses = new HousesDatabase(databases, engine);
        foreach (var query in (string[])["select * from flats", "select from where", ";"])
            OneLine(Gd.Run("fit", houses.Name, "--query", query, "price ~ area"), code: 1);
        OneLine(Gd.Run("fit", houses.Name, "--query", "", "price ~ area"), code: 2);
        Assert.Equal(0, Gd.Run("describe", houses.Name, "--query", All).Code);
    }

    [Fact]
    public void DuckDB_queries_files()
    {
        using var folder = new Folder();

        Assert.Equal(
            Gd.Run("fit", folder.Houses, "Price ~ Area + Heating").Success,
            Gd.Run("fit", "duckdb:", "--query", $"select * from read_csv('{folder.Houses}', nullstr = 'NA')", "Price ~ Area + Heating").Success);
        OneLine(Gd.Run("fit", folder.PathOf("nowhere.duckdb"), "--query", "select 1", "a ~ b"), code: 1);
        OneLine(Gd.Run("fit", folder.Write("text.duckdb", "This is no database."), "--query", "select 1", "a ~ b"), code: 1);
    }

    [Theory, OnPostgreSql]
    public void An_address_names_a_server(Engine engine)
    {
        using var houses = new HousesDatabase(databases, engine);
        var parts = new Npgsql.NpgsqlConnectionStringBuilder(houses.Name);
        var query = All.Replace("from houses", $"from {parts.SearchPath}.houses", StringComparison.Ordinal);

        Assert.Equal(
            Gd.Run("fit", houses.Folder.Houses, "Price ~ Area").Success,
            Gd.Run("fit", $"postgres://{parts.Username}:secret@{parts.Host}:{parts.Port}/{parts.Database}", "--query", query, "Price ~ Area").Success);
    }

    [Theory, OnPostgreSql]
    public void Passwords_are_in_no_message(Engine engine)
    {
        using var houses = new HousesDatabase(databases, engine);
        var parts = new Npgsql.NpgsqlConnectionStringBuilder(houses.Name) { Password = "secret-word" };
        foreach (var (connection, code) in (IEnumerable<(string, int)>)
        [
            (new Npgsql.NpgsqlConnectionStringBuilder(parts.ConnectionString) { Port = 1 }.ConnectionString, 1),
            (new Npgsql.NpgsqlConnectionStringBuilder(parts.ConnectionString) { Host = "nowhere.invalid" }.ConnectionString, 1),
            (new Npgsql.NpgsqlConnectionStringBuilder(parts.ConnectionString) { Database = "nothing" }.ConnectionString, 1),
            (new Npgsql.NpgsqlConnectionStringBuilder(parts.ConnectionString) { Username = "nobody" }.ConnectionString, 1),
            ($"{parts.ConnectionString};Prot=5432", 2),
            ($"{parts.ConnectionString};Port=many", 2),
            ("Host=localhost;Password=secret-word;Password", 2),
            ("Hots=localhost;Password=secret-word", 2),
            ($"postgres://me:secret-word@{parts.Host}:1/houses", 1),
            ($"postgres://me:secret-word@{parts.Host}:99999/houses", 2),
            ("postgres://:secret-word@/", 2),
            ("mysql://me:secret-word@localhost/houses", 2),
        ])
        {
            var run = Gd.Run("fit", connection, "--query", "select * from houses", "price ~ area");
            OneLine(run, code);
            Assert.DoesNotContain("secret-word", run.Messages, StringComparison.Ordinal);
        }
    }

    private static void OneLine(RunResult run, int code)
    {
        Assert.True(code == run.Code, $"{run.Code} {run.Messages}");
        Assert.Equal("", run.Out);
        Assert.StartsWith("error: ", run.Messages, StringComparison.Ordinal);
        Assert.Equal(1, run.Messages.Count(static letter => letter == '\n'));
    }
}

using Microsoft.Data.Sqlite;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class DatabaseTests : IDisposable
{
    private const string Query = "select Area, Price from Houses order by Area";

    private readonly Folder _folder = new();

    public DatabaseTests()
    {
        using var connection = new SqliteConnection($"Data Source={_folder.PathOf("houses.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "create table Houses(Area real, Price real); insert into Houses values (40, 172), (55, 229), (60, 238), (70, 281), (75, null), (95, 360)";
        command.ExecuteNonQuery();
    }

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=")]
    public void A_query_of_SQLite_gives_the_rows(string prefix)
    {
        var run = Gd.Run("fit", prefix + _folder.PathOf("houses.db"), "Price ~ Area", "--query", Query);
        Assert.Equal(Gd.Run("fit", _folder.Houses, "Price ~ Area").Success, run.Success);
    }

    [Theory]
    [InlineData("nothing=here", 2, "The connection string names no database")]
    [InlineData("Host=localhost;Prot=5432", 2, "The connection string cannot be used")]
    [InlineData("nowhere.db", 1, "There is no file nowhere.db.")]
    public void A_wrong_connection_is_refused(string connection, int code, string reason)
    {
        var run = Gd.Run("fit", connection, "Price ~ Area", "--query", Query);
        Assert.Equal(code, run.Code);
        Assert.StartsWith($"error: {reason}", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_query_is_an_error_of_the_data() => Assert.Equal(1, Gd.Run("fit", _folder.PathOf("houses.db"), "Price ~ Area", "--query", "select * from Flats").Code);

    [Fact]
    public void The_library_of_DuckDB_is_named_with_its_place()
    {
        var run = Gd.Run("fit", "duckdb:", "Price ~ Area", "--query", Query);
        Assert.Equal(1, run.Code);
        Assert.Matches($@"^error: DuckDB needs its native library: put (lib)?duckdb\.(so|dylib|dll), .* into {System.Text.RegularExpressions.Regex.Escape(AppContext.BaseDirectory)}\.\n$", run.Messages);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}

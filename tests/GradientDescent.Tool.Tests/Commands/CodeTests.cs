using GradientDescent.Onnx;
using GradientDescent.Sql;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class CodeTests : IDisposable
{
    private readonly Folder _folder = new();

    private LinearModel Model => LinearModel.Load(_folder.Model);

    [Fact]
    public void Code_is_that_of_the_library()
    {
        Assert.Equal(Model.ToCSharp() + "\n", Gd.Run("csharp", _folder.Model).Success);
        Assert.Equal(Model.ToPython("price_of") + "\n", Gd.Run("python", _folder.Model, "--name", "price_of").Success);
        Assert.Equal(Model.ToJavaScript() + "\n", Gd.Run("javascript", _folder.Model).Success);
    }

    [Fact]
    public void Sql_is_an_expression_a_query_or_a_view()
    {
        Assert.Equal(Model.ToSql(SqlDialect.PostgreSql) + "\n", Gd.Run("sql", _folder.Model, "--dialect", "postgres").Success);
        Assert.Equal(Model.ToSqlSelect(SqlDialect.DuckDb, "houses") + "\n", Gd.Run("sql", _folder.Model, "--dialect", "duckdb", "--table", "houses").Success);
        Assert.Equal(Model.ToSqlView(SqlDialect.Sqlite, "priced", "houses") + "\n", Gd.Run("sql", _folder.Model, "--dialect", "sqlite", "--table", "houses", "--view", "priced").Success);
    }

    [Fact]
    public void Onnx_is_saved_in_a_file()
    {
        var path = _folder.PathOf("model.onnx");

        Assert.Equal("", Gd.Run("onnx", _folder.Model, "-o", path, "--contributions", "parts").Success);

        Assert.Equal(Model.ToOnnx(new() { ContributionsName = "parts" }), File.ReadAllBytes(path));
        Assert.Equal(2, Gd.Run("onnx", _folder.Model).Code);
    }

    [Fact]
    public void A_record_has_the_features_of_the_formula() => Assert.Equal(
        """
        using System;
        using GradientDescent;

        [LinearModel]
        public partial record House(
            double Area,
            [Levels("Gas", "Oil")] string Heating,
            [Target, Log, Missing(MissingValues.SkipRow)] double? Price);

        """,
        Gd.Run("record", _folder.Houses, "log(Price) ~ . - Id - City", "--name", "House").Success);

    [Theory]
    [InlineData]
    [InlineData("--dialect", "oracle9")]
    [InlineData("--dialect", "sqlite", "--view", "priced")]
    public void Wrong_command_lines_have_exit_code_2(params string[] arguments) => Assert.Equal(2, Gd.Run(["sql", _folder.Model, .. arguments]).Code);

    public void Dispose() => _folder.Dispose();
}

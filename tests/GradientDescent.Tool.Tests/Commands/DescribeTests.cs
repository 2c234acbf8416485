using System.Text.Json;

namespace GradientDescent.Tool.Tests.Commands;

public sealed class DescribeTests : IDisposable
{
    private readonly Folder _folder = new();

    [Fact]
    public void A_table_has_a_line_per_column()
    {
        var lines = Gd.Run("describe", _folder.Houses).Success.Split('\n');
        Assert.Equal($"{_folder.Houses}: 6 rows", lines[0]);
        Assert.Equal("Price      int?        1        0         5      172    229     238    281      360      256  69.9107", lines[7]);
        Assert.Equal("Heating: Gas 4, Oil 2", lines[10]);
    }

    [Fact]
    public void A_table_wider_than_the_terminal_continues_below()
    {
        var lines = Gd.RunIn(40, "", "describe", _folder.Houses).Success.Split('\n')[2..];
        Assert.All(lines.TakeWhile(static line => !line.StartsWith("City:", StringComparison.Ordinal)), static line => Assert.True(line.Length <= 40, line));
        Assert.Equal(4, lines.Count(static line => line.StartsWith("Price", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_has_the_numbers()
    {
        var columns = JsonDocument.Parse(Gd.RunWith(Folder.Table, "describe", "-", "--json").Success).RootElement.GetProperty("columns");
        Assert.Equal(238, columns[4].GetProperty("median").GetDouble());
        Assert.Equal(2, columns[3].GetProperty("levels").GetProperty("Oil").GetInt32());
    }

    [Fact]
    public void Csv_has_a_line_per_column() => Assert.StartsWith("Area,int,6,0,0,6,40,56.25,65,73.75,95,65.8", Gd.Run("describe", _folder.Houses, "--csv").Success.Split('\n')[3], StringComparison.Ordinal);

    [Fact]
    public void Several_files_are_one_table() => Assert.Contains(": 12 rows\n", Gd.Run("describe", _folder.Houses, _folder.Houses).Success, StringComparison.Ordinal);

    [Theory]
    [InlineData("describe", "-", "houses.csv")]
    [InlineData("describe", "houses.csv", "--delimiter", "xy")]
    public void Wrong_command_lines_have_exit_code_2(params string[] arguments) => Assert.Equal(2, Gd.Run(arguments).Code);

    public void Dispose() => _folder.Dispose();
}

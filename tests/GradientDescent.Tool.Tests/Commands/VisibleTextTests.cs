namespace GradientDescent.Tool.Tests.Commands;

/// <summary>Headers and levels of a file are texts of other people. They may not command the terminal, nor look like other text.</summary>
public sealed class VisibleTextTests : IDisposable
{
    private const string Red = "\u001b[31m";

    private const string Title = "\u001b]0;title\a";

    private const string RightToLeft = "\u202e";

    private readonly Folder _folder = new();
    private readonly string _table;
    private readonly string _model;

    public VisibleTextTests()
    {
        string[] levels = [$"Gas{Title}", $"Oil{RightToLeft}", $"Coal{Red}", "Two\r\n\u2028lines"];
        var rows = Enumerable.Range(1, 40).Select(i => $"{levels[i % 4].Quoted()},{i},{(i * 3) + (i % 3)},{levels[i % 2].Quoted()}\n");
        _table = _folder.Write("table.csv", $"Heating{Red},Area{RightToLeft}{Title},Price{Red},City\n{string.Concat(rows)}");
        _model = _folder.PathOf("fitted.json");
        Assert.Equal(0, Gd.Run("fit", _table, Formula(), "-o", _model).Code);
    }

    [Theory]
    [InlineData("describe", "TABLE")]
    [InlineData("fit", "TABLE", "FORMULA")]
    [InlineData("fit", "TABLE", "FORMULA", "--dry-run")]
    [InlineData("fit", "TABLE", "FORMULA", "--by", "City")]
    [InlineData("fit", "TABLE", "FORMULA", "--loss", "absolute")]
    [InlineData("fit", "TABLE", "FORMULA", "--cv", "3", "--test", "TABLE")]
    [InlineData("evaluate", "MODEL", "TABLE")]
    [InlineData("evaluate", "MODEL", "TABLE", "--by", "City")]
    [InlineData("predict", "MODEL", "TABLE", "--explain")]
    [InlineData("fit", "TABLE", "Price ~ Heat\u001b[31mi")]
    [InlineData("fit", "TABLE", "FORMULA", "--by", "Cit\u001b[31m")]
    [InlineData("fit", "TABLE", "FORMULA", "--weights", "Heating")]
    [InlineData("predict", "MODEL", "OTHER")]
    public void What_is_for_people_has_only_visible_letters(params string[] line)
    {
        var run = Gd.Run([.. line.Select(word => word switch
        {
            "TABLE" => _table,
            "MODEL" => _model,
            "FORMULA" => Formula(),
            "OTHER" => _folder.Write("other.csv", $"{Red}a,b\n1,2\n"),
            _ => word,
        })]);

        Assert.NotEqual("", run.Out + run.Messages);
        Assert.DoesNotContain(run.Out + run.Messages, static letter => (char.IsControl(letter) && letter != '\n') || letter is '\u202e' or '\u2028');
    }

    public void Dispose() => _folder.Dispose();

    private static string Formula() => $"`Price{Red}` ~ .";
}

file static class Cells
{
    public static string Quoted(this string text) => $"\"{text}\"";
}

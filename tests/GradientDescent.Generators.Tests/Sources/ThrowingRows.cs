namespace GradientDescent.Generators.Tests;

/// <summary>A row with a computed property that throws an exception is invalid, wherever the row comes from.</summary>
public class ThrowingRows
{
    private const string Record = """
        using GradientDescent;

        [LinearModel]
        public partial record Row([Excluded] int A, [Excluded] int B, [Target] double Y)
        {
            [Feature] public int Share => A / B;
        }
        """;

    private const string Table = """new Table(["A", "B", "Y"], [.. cells.Select(row => new[] { $"{row.A}", $"{row.B}", $"{row.Y}" })])""";

    private const string Refused = "cannot be trained on: Share cannot be computed: Attempted to divide by zero. Fix the row, or leave out such rows with InvalidRows.Skip. Share Unreadable DivideByZeroException";

    private static string Run(string rows, string record = Record, string more = "") => GeneratorHarness.Generate(
        $$"""
        using GradientDescent;
        (int A, int B, double Y)[] cells = [(6, 3, 1), (8, 2, 3), (1, 0, 3), (9, 1, 8), (2, 0, 1)];
        Rows<Row> rows = {{rows}};
        try { new Row.Trainer().Fit(rows); }
        catch (InvalidRowException exception) { Console.WriteLine($"{exception.Message} {exception.Property} {exception.Reason} {exception.InnerException!.GetType().Name}"); }
        var fit = new Row.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(rows);
        Console.WriteLine(string.Join("; ", fit.SkippedRowReasons.Select(reason => $"{reason.Property} {reason.Reason} {reason.RowCount}")));
        Console.WriteLine(fit.Model.Evaluate(rows).Unpredicted.Single().RowCount);
        {{more}}
        """,
        SourceColumns.Table,
        record).RunProgram();

    [Fact]
    public void In_a_source_the_row_has_its_line() => Assert.Equal(
        $"The row at table, line 4 {Refused}\nShare Unreadable 2\n2\n",
        Run(Table));

    [Fact]
    public void Among_objects_the_row_has_its_number() => Assert.Equal(
        $"Row 2 (counting from 0) {Refused}\nShare Unreadable 2\n2\n",
        Run("cells.Select(row => new Row(row.A, row.B, row.Y)).ToArray()"));

    /// <summary>The generator cannot read the getter, so that an object is made.</summary>
    [Fact]
    public void A_property_that_cannot_be_translated_is_named_too() => Assert.Equal(
        $"The row at table, line 4 {Refused}\nShare Unreadable 2\n2\n",
        Run(
            Table,
            Record.Replace("=> A / B;", "{ get { var share = A; share /= B; return share; } }")));

    [Fact]
    public void A_model_without_a_record_leaves_the_row_out() => Assert.EndsWith(
        "\nShare Unreadable: 2 rows (table, line 4; table, line 6)",
        Run(Table, more: "Console.Write(new LinearModel(fit.Model.ToJson()).Evaluate((PropertySource)" + Table + ").Unpredicted.Single());"));
}

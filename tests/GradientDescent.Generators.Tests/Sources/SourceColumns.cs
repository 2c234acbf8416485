namespace GradientDescent.Generators.Tests;

/// <summary>How the cells of a source become the properties of a record.</summary>
public class SourceColumns
{
    /// <summary>A source of a user's own: a table of texts.</summary>
    internal const string Table = """
        using GradientDescent;

        public sealed class Table(string[] columns, params string[][] rows) : PropertySource
        {
            public override string Name => "table";
            public override BatchReader Open() => new Reader(columns, rows);

            private sealed class Reader(string[] columns, string[][] rows) : BatchReader
            {
                private IReadOnlyList<int> _columns = [];
                private int _next;

                public override IReadOnlyList<string> ColumnNames => columns;
                public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) => _columns = columns;

                public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
                {
                    for (; batch.RowCount < batch.Capacity && _next < rows.Length; batch.RowCount++, _next++)
                    {
                        batch.SetLine(batch.RowCount, _next + 2);
                        for (var i = 0; i < _columns.Count; i++)
                        {
                            if (_columns[i] < 0)
                                continue;
                            var cell = rows[_next][_columns[i]];
                            if (!batch.Columns[i].TrySetText(batch.RowCount, cell, CellFormat.Default))
                                batch.Fail(batch.RowCount, batch.Columns[i], $"{batch.Columns[i].Name} is '{cell}', which is not {batch.Columns[i].Expected}");
                        }
                    }

                    return _next < rows.Length;
                }
            }
        }
        """;

    private static string Run(string program) => GeneratorHarness.Generate(program, Table).RunProgram();

    [Theory]
    [InlineData("Living Area", "sale_price_usd")]
    [InlineData("living-area", "sale_price_usd")]
    [InlineData("LIVINGAREA", "SALE PRICE USD")]
    public void A_column_is_found_by_its_name_without_regard_to_case_and_separators(string area, string price) => Assert.Equal("2 1", Run($$"""
        using GradientDescent;
        var model = new House.Trainer().Fit(new Table(["{{area}}", "Other", "{{price}}"], ["1", "x", "3"], ["2", "y", "5"])).Model;
        Console.Write($"{model.LivingArea:0.###} {model.Intercept:0.###}");
        [LinearModel] public partial record House(double LivingArea, [Target, Name("sale_price_usd")] double Price);
        """));

    [Fact]
    public void A_name_can_be_that_of_the_data_annotations_and_an_exact_name_goes_first() => Assert.Equal("2 1", Run("""
        using GradientDescent;
        using System.ComponentModel.DataAnnotations.Schema;
        var model = new House.Trainer().Fit(new Table(["x1", "X1", "y"], ["1", "7", "3"], ["2", "7", "5"])).Model;
        Console.Write($"{model.Area:0.###} {model.Intercept:0.###}");
        [LinearModel] public partial record House([property: Column("x1")] double Area, [Target] double Y);
        """));

    [Theory]
    [InlineData("[\"Arae\", \"Price\"]", "table: There is no column for Area (the nearest is 'Arae'). The columns are Arae, Price. Rename a column, or give its name with [Name(\"…\")] on the property.")]
    [InlineData("[\"Price\", \"area\", \"AREA\"]", "table: Area could be read from the columns 'area' and 'AREA': rename one of them, or give the exact name with [Name(\"…\")] on the property.")]
    public void A_missing_or_ambiguous_column_is_refused_before_any_row(string columns, string expected) => Assert.Equal(expected, Run($$"""
        using GradientDescent;
        try { new House.Trainer().Fit(new Table({{columns}})); }
        catch (SourceFormatException exception) { Console.Write(exception.Message); }
        [LinearModel] public partial record House(double Area, [Target] double Price);
        """));

    [Theory]
    [InlineData("double", "\"1.5\"", "1.5")]
    [InlineData("double", "\" -1e3 \"", "-1000")]
    [InlineData("float", "\"0.25\"", "0.25")]
    [InlineData("decimal", "\"1e2\"", "100")]
    [InlineData("int", "\"3.0\"", "3")]
    [InlineData("byte", "\"255\"", "255")]
    [InlineData("ulong", "\"9007199254740993\"", "9007199254740992")]
    [InlineData("bool", "\"Yes\"", "1")]
    [InlineData("bool", "\"f\"", "0")]
    [InlineData("bool", "\"1\"", "1")]
    [InlineData("DateOnly", "\"0001-01-03\"", "2")]
    [InlineData("DateOnly", "\"0001-01-03T00:00:00\"", "2")]
    [InlineData("DateTime", "\"0001-01-03T12:00\"", "2.5")]
    [InlineData("DateTimeOffset", "\"0001-01-03T12:00+12:00\"", "2")]
    [InlineData("TimeOnly", "\"00:01\"", "60")]
    [InlineData("TimeSpan", "\"0:02:00\"", "120")]
    [InlineData("Heat", "\"gas\"", "1")]
    [InlineData("Heat", "\"1\"", "1")]
    [InlineData("Extras", "\"Pool|sauna\"", "3")]
    [InlineData("Extras", "\"3\"", "3")]
    [InlineData("[Unknown(UnknownLevels.Reference)] Extras", "\"Pool|Zzz\"", "1")]
    [InlineData("[Unknown(UnknownLevels.Other)] Extras", "\"Pool, Zzz\"", "4")]
    [InlineData("[Unknown(UnknownLevels.Other)] Heat", "\"Oil|Gas\"", "2")]
    [InlineData("[Unknown(UnknownLevels.Other)] Heat", "\"Gas, wood\"", "2")]
    [InlineData("DateOnly", "\" 0001/01/03\"", "2")]
    [InlineData("[Unknown(UnknownLevels.Other)] Full", "\"Z\"", "8")]
    public void A_cell_is_read_as_the_type_of_its_property(string type, string cell, string expected) => Assert.Equal(expected, Run($$"""
        using GradientDescent;
        using System.Numerics;
        using GradientDescent.Kernels;
        var rows = new Row.Trainer().PrepareRows(new Table(["X", "Y"], [{{cell}}, "0"]), Zero<Row.Model>());
        var sums = new First(rows.ColumnCount - 1);
        rows.AddTo(sums, () => new First(rows.ColumnCount - 1));
        Console.Write(sums.Value);

        static T Zero<T>() where T : ILinearModel<T> => T.Shape.Create(new double[T.Shape.Schema.WeightCount]);
        public enum Heat { Oil, Gas }
        [Flags] public enum Extras { Pool = 1, Sauna = 2 }
        [Flags] public enum Full : byte { A = 1, B = 2, C = 4, D = 8, E = 16, F = 32, G = 64 }
        [LinearModel] public partial record Row({{type}} X, [Target] double Y);

        /// <summary>The sum of the features, each times its number from 1.</summary>
        public sealed class First(int features) : IBlockSums<First>
        {
            public double Value { get; private set; }

            public void Add<T>(Block<T> block, long firstRow) where T : unmanaged, IBinaryFloatingPointIeee754<T>
            {
                for (var i = 0; i < features; i++)
                    Value += (i + 1) * double.CreateTruncating(block[i, 0]);
            }

            public void Merge(First other) => Value += other.Value;
            public void Clear() => Value = 0;
        }
        """));

    [Fact]
    public void Cells_that_cannot_be_read_or_are_missing_are_refused_with_their_line_or_counted() => Assert.Equal(
        """
        The row at table, line 3 cannot be trained on: Area is 'abc', which is not a number. Fix the row, or leave out such rows with InvalidRows.Skip.
        Area Unreadable: 1 row (table, line 3); Rooms Missing: 1 row (table, line 4); Side UnknownLevel: 1 row (table, line 6)
        """,
        Run("""
        using GradientDescent;
        var table = new Table(["Area", "Rooms", "Side", "Price"], ["1", "1", "north", "1"], ["abc", "1", "north", "2"], ["2", "NA", "south", "3"], ["3", "2", "south", "4"], ["3", "2", "west", "4"], ["4", "2", "north", "5"], ["5", "1", "south", "5"], ["6", "1", "south", "5"]);
        try { new House.Trainer().Fit(table); }
        catch (InvalidRowException exception) { Console.WriteLine(exception.Message); }
        Console.Write(string.Join("; ", new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(table).SkippedRowReasons));
        [LinearModel] public partial record House(double Area, int Rooms, [Levels("north", "south")] string Side, [Target] double Price);
        """));

    [Fact]
    public void Missing_cells_follow_the_policy_of_their_property() => Assert.Equal("AgeMean = 2, skipped 2", Run("""
        using GradientDescent;
        var fit = new House.Trainer(new() { Penalty = Penalty.Ridge(1) }).Fit(new Table(["Age", "Side", "Price"], ["2", "a", "1"], ["", "a", "2"], ["4", "N/A", "3"], ["null", "b", "4"], ["4", "b", "NaN"]));
        Console.Write($"AgeMean = {fit.Model.AgeMean}, skipped {fit.SkippedRows}");
        [LinearModel] public partial record House([Missing(MissingValues.Mean)] double? Age, [Levels("a", "b"), Missing(MissingValues.SkipRow)] string? Side, [Target, Missing(MissingValues.SkipRow)] double? Price);
        """));

    /// <summary>.NET would read some of these as a date of today or of this year, drop a part of others, or combine numbers of members.</summary>
    [Theory]
    [InlineData("DateOnly", "2024-02-29T10:00:00", "a date such as 2024-02-29")]
    [InlineData("DateOnly", "03/02/2024", "a date such as 2024-02-29")]
    [InlineData("DateTime", "03.02.2024", "a date and time such as 2024-02-29T13:30:00")]
    [InlineData("DateOnly", "3.5", "a date such as 2024-02-29")]
    [InlineData("DateTime", "10:00", "a date and time such as 2024-02-29T13:30:00")]
    [InlineData("DateTimeOffset", "1,5", "a date and time such as 2024-02-29T13:30:00+01:00")]
    [InlineData("TimeOnly", "2024-02-29T10:00:00", "a time such as 13:30")]
    [InlineData("Plain", "One|Two", "one of Zero, One, Two, Three")]
    [InlineData("Plain", "One,Two", "one of Zero, One, Two, Three")]
    [InlineData("byte", "256", "an integer from 0 to 255")]
    [InlineData("bool", "2", "true or false (or yes/no, y/n, t/f, 1/0)")]
    public void A_cell_that_says_something_else_is_refused(string type, string cell, string expected) => Assert.Equal($"X is '{cell}', which is not {expected}", Run($$"""
        using GradientDescent;
        try { new Row.Trainer().Fit(new Table(["X", "Y"], ["{{cell}}", "0"])); }
        catch (InvalidRowException exception) { Console.Write(exception.Message.Split("trained on: ")[1].Split(". Fix")[0]); }
        public enum Plain { Zero, One, Two, Three }
        [LinearModel] public partial record Row({{type}} X, [Target] double Y);
        """));

    [Fact]
    public void Two_properties_are_not_read_from_one_column() => Assert.Equal(
        "table: A_B and AB would both be read from the column 'ab': give the exact name of each column with [Name(\"…\")] on the property.",
        Run("""
            using GradientDescent;
            try { new Row.Trainer().Fit(new Table(["ab", "y"], ["1", "2"])); }
            catch (SourceFormatException exception) { Console.Write(exception.Message); }
            [LinearModel] public partial record Row(double A_B, double AB, [Target] double Y);
            """));

    /// <summary>A source that gives no rows, or few at a time, can be cancelled before each batch.</summary>
    [Fact]
    public void A_wrong_count_is_refused_and_an_endless_source_can_be_cancelled() => Assert.Equal(
        "The Count of these rows is wrong: it is 5, and 3 rows were read. Leave it null if it is unknown.; 4 reads; A batch has from 0 to 1024 rows. True",
        Run("""
            using GradientDescent;
            try { new Row.Trainer().Fit(new Rows(3, 5)); }
            catch (InvalidOperationException exception) { Console.Write(exception.Message + "; "); }
            using var cancellation = new CancellationTokenSource();
            var endless = new Rows(int.MaxValue, null) { BeforeRead = read => { if (read == 4) cancellation.Cancel(); } };
            try { new Row.Trainer().Fit(endless, cancellationToken: cancellation.Token); }
            catch (OperationCanceledException) { Console.Write($"{endless.Reads} reads; "); }
            try { new Row.Trainer().Fit(new Rows(1, null) { BeforeRead = static _ => { }, Surplus = 2000 }); }
            catch (ArgumentOutOfRangeException exception) { Console.Write($"{exception.Message.Split(" (")[0]} {exception.ActualValue is 2001}"); }

            [LinearModel] public partial record Row(double X, [Target] double Y);

            public sealed class Rows(int count, long? stated) : PropertySource
            {
                public Action<int> BeforeRead { get; init; } = static _ => { };
                public int Surplus { get; init; }
                public int Reads { get; private set; }
                public override string Name => "rows";
                public override long? Count => stated;
                public override BatchReader Open() => new Reader(this, count);

                private sealed class Reader(Rows rows, int count) : BatchReader
                {
                    private int _read;
                    public override IReadOnlyList<string> ColumnNames => ["X", "Y"];
                    public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch) { }

                    public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
                    {
                        rows.BeforeRead(++rows.Reads);
                        foreach (var column in batch.Columns)
                            column.TrySet(0, (double)_read * _read);
                        batch.RowCount = 1 + rows.Surplus;
                        return ++_read < count;
                    }
                }
            }
            """));

    /// <summary>A value that is set after a missing mark is a value.</summary>
    [Fact]
    public void A_later_value_takes_the_place_of_a_missing_mark() => Assert.Equal("False 2 False 3 True", Run("""
        using GradientDescent;
        new Row.Trainer().PrepareRows(new Marks(), new Row.Model { Intercept = 0, X = 0 });
        [LinearModel] public partial record Row(double X, [Target] double Y);

        public sealed class Marks : PropertySource
        {
            public override string Name => "marks";
            public override BatchReader Open() => new Reader();

            private sealed class Reader : BatchReader
            {
                public override IReadOnlyList<string> ColumnNames => ["X", "Y"];

                public override void Bind(IReadOnlyList<int> columns, PropertyBatch batch)
                {
                    var x = (PropertyColumn<double>)batch.Columns[0];
                    x.SetMissing(0);
                    x.TrySet(0, 2);
                    Console.Write($"{x.IsMissing(0)} {x.Values[0]} ");
                    x.SetMissing(0);
                    x.TrySetText(0, "3", CellFormat.Default);
                    Console.Write($"{x.IsMissing(0)} {x.Values[0]} ");
                    x.TrySetText(0, "NA", CellFormat.Default);
                    Console.Write(x.IsMissing(0));
                    batch.Clear();
                }

                public override bool Read(PropertyBatch batch, CancellationToken cancellationToken)
                {
                    foreach (var column in batch.Columns)
                        column.TrySet(0, 1);
                    batch.RowCount = 1;
                    return false;
                }
            }
        }
        """));
}

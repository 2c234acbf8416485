namespace GradientDescent.Generators.Tests;

/// <summary>An object of the record is made from a row of a source only where nothing else can compute a property, or where a function of the user's needs one.</summary>
public class RecordObjects
{
    /// <summary>The generator cannot read the loop. <c>Notes</c> is in no feature, but its length is.</summary>
    private const string House = """
        using GradientDescent;

        [LinearModel]
        public partial record House(double Area, [Excluded] int? Rooms, [Target] double Price)
        {
            public static int Made { get; private set; }

            public double Area { get; } = Area >= 0 ? Checked(Area) : throw new ArgumentException("an area is 0 or more");

            [Excluded] public string? Notes { get; init; } = "none";

            [Excluded] public double Factor { get; set; } = 2;

            [Feature]
            public double Score
            {
                get
                {
                    var sum = 0.1;
                    for (var i = 0; i < (Rooms ?? 7); i++)
                        sum += Math.Sqrt(Area + i) * Factor;
                    return sum + (Notes?.Length ?? 0);
                }
            }

            private static double Checked(double area)
            {
                Made++;
                return area;
            }
        }
        """;

    private static string Run(string program, string record = House) => GeneratorHarness.Generate(program, SourceColumns.Table, record).RunProgram();

    [Fact]
    public void A_property_that_cannot_be_translated_has_the_bits_of_objects() => Assert.Equal("True True True 0", Run(
        """
        using GradientDescent;
        House[] rows = [.. Enumerable.Range(1, 40).Select(i => new House(i * i, i % 3 == 0 ? null : i % 5, 7.5 * i) { Notes = i % 4 == 0 ? null : new string('x', i % 7), Factor = 1.0 / i })];
        string Text(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
        var table = new Table(["price", "notes", "rooms", "area", "factor"], [.. rows.Select(row => new[] { Text(row.Price), row.Notes is { Length: 0 } ? "" : Text(row.Notes), Text(row.Rooms), Text(row.Area), Text(row.Factor) })]);
        rows = [.. rows.Select(row => row with { Notes = row.Notes is "" ? null : row.Notes })];
        var (one, other) = (new House.Trainer().Fit(rows).Model, new House.Trainer().Fit(table).Model);
        var unpriced = new Table(["notes", "rooms", "area", "factor"], [.. rows.Select(row => new[] { Text(row.Notes), Text(row.Rooms), Text(row.Area), Text(row.Factor) })]);
        Console.Write($"{one.Equals(other)} {one.Predict(rows).SequenceEqual(other.Predict((Rows<House>)table))} {one.Predict(rows).SequenceEqual(other.Predict((Rows<House>)unpriced))} ");
        Console.Write(one.Predict(rows).Count(double.IsNaN));
        """));

    [Fact]
    public void What_the_source_does_not_have_keeps_its_initial_value() => Assert.Equal("True", Run(
        """
        using GradientDescent;
        House[] rows = [.. Enumerable.Range(1, 9).Select(i => new House(i * i, null, 7.5 * i))];
        var table = new Table(["Area", "Price"], [.. rows.Select(row => new[] { $"{row.Area}", row.Price.ToString(System.Globalization.CultureInfo.InvariantCulture) })]);
        Console.Write(new House.Trainer().Fit(rows).Model.Equals(new House.Trainer().Fit(table).Model));
        """));

    [Fact]
    public void A_check_of_the_constructor_makes_the_row_invalid() => Assert.Equal(
        "The row at table, line 4 cannot be trained on: no House can be made of it: an area is 0 or more. Fix the row, or leave out such rows with InvalidRows.Skip. ArgumentException 2\n"
            + "The row at table, line 5 cannot be trained on: Factor is 'x', which is not a number. Fix the row, or leave out such rows with InvalidRows.Skip.\n"
            + "2: 2",
        Run(
            """
            using GradientDescent;
            string[][] rows = [["1", "2", "1"], ["2", "3", "1"], ["-3", "4", "1"], ["4", "9", "x"], ["5", "7", "1"]];
            try { new House.Trainer().Fit(new Table(["Area", "Price", "Factor"], [.. rows.Take(3)])); }
            catch (InvalidRowException exception) { Console.WriteLine($"{exception.Message} {exception.InnerException!.GetType().Name} {exception.Row}"); }
            try { new House.Trainer().Fit(new Table(["Area", "Price", "Factor"], [rows[0], rows[1], rows[1], rows[3]])); }
            catch (InvalidRowException exception) { Console.WriteLine(exception.Message); }
            var skipped = new House.Trainer(new() { InvalidRows = InvalidRows.Skip }).Fit(new Table(["Area", "Price", "Factor"], rows)).SkippedRowReasons;
            Console.Write($"{skipped.Count}: {skipped.Sum(reason => reason.RowCount)}");
            """));

    [Fact]
    public void Only_a_function_of_the_users_makes_objects_if_every_property_has_a_column() => Assert.Equal("0 True 30 True", Run(
        """
        using GradientDescent;
        Plain[] rows = [.. Enumerable.Range(1, 30).Select(i => new Plain(i * i, 7.5 * i + i % 3) { Town = $"{i % 5}" })];
        var table = new Table(["Town", "Area", "Price"], [.. rows.Select(row => new[] { row.Town, $"{row.Area}", row.Price.ToString(System.Globalization.CultureInfo.InvariantCulture) })]);
        var trainer = new Plain.Trainer();
        var model = trainer.Fit(table).Model;
        Plain.Made = 0;
        trainer.Fit(table);
        Console.Write($"{Plain.Made} ");
        string Scores(Rows<Plain> rows) => string.Join(' ', model.EvaluateBy(rows, row => row.Town).Select(its => $"{its.Key} {its.Value.RowCount} {its.Value.MeanSquaredError:R}"));
        Console.Write($"{Scores(rows) == Scores(table)} {Plain.Made} ");
        string Folds(Rows<Plain> rows) => trainer.CrossValidate(rows, GradientDescent.Folds.ByGroup<Plain, string>(5, row => row.Town)).ToString();
        Console.Write(Folds(rows) == Folds(table));
        """,
        """
        using GradientDescent;
        [LinearModel]
        public partial class Plain(double area, double price)
        {
            public static int Made;
            public double Area { get; } = area;
            [Target] public double Price { get; } = price;
            [Excluded] public string Town { get; set { field = value; Made++; } } = "";
        }
        """));

    [Theory]
    [InlineData("public partial record R([Excluded] double X, [Target] double Y) {")]
    [InlineData("public partial record struct R([Excluded] double X, [Target] double Y) {")]
    [InlineData("public partial class R { [Excluded] public required double X { get; init; } [Target] public double Y { get; set; }")]
    [InlineData("public partial struct R { [Excluded] public double X { get; init; } [Target] public double Y { get; set; }")]
    [InlineData("public partial class R { public R(string name, double x = 3) { } [Excluded] public string Name { get; } = \"\"; [Excluded] public double X { get; init; } [Target] public double Y { get; set; }")]
    [InlineData("public partial class R { internal R(double x, double y, int z = 0) { X = x; Y = y; } [Excluded] public double X { get; } [Target] public double Y { get; }")]
    [InlineData("public partial class R : Base { [Target] public double Y { get; set; }")]
    public void Each_kind_of_record_is_made(string record) => Assert.Equal("2.00 1.00", Run(
        """
        using GradientDescent;
        var model = new R.Trainer().Fit(new Table(["X", "Y", "Name"], ["1", "3", "n"], ["2", "9", "n"], ["3", "19", "n"])).Model;
        Console.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{model.Square:F2} {model.Intercept:F2}"));
        """,
        $$"""
        using GradientDescent;
        public class Base { [Excluded] public double X { get; set; } }
        [LinearModel]
        {{record}}
            [Feature] public double Square { get { var square = 0.0; for (var i = 0; i < 1; i++) square += X * X; return square; } }
        }
        """));

    [Fact]
    public void Without_such_a_constructor_the_property_is_a_column_and_functions_are_refused() => Assert.Equal(
        "EvaluateBy needs an object for each row of table to take its key, and R has no constructor whose parameters are properties that a source can fill: give it one, or give the name of the column with the groups.",
        Run(
            """
            using GradientDescent;
            var table = new Table(["Twice", "Y"], ["1", "2"], ["2", "5"], ["3", "7"]);
            var model = new R.Trainer().Fit(table).Model;
            try { model.EvaluateBy((Rows<R>)table, row => row.Y); }
            catch (NotSupportedException exception) { Console.Write(exception.Message); }
            """,
            """
            using GradientDescent;
            [LinearModel]
            public partial class R
            {
                private R() { }
                [Excluded] public double X { get; init; }
                [Target] public double Y { get; init; }
                [Feature] public double Twice { get { var twice = X; for (var i = 0; i < 1; i++) twice += X; return twice; } }
            }
            """));
}

namespace GradientDescent.Generators.Tests;

/// <summary>A target and a sample weight that the record computes are computed from a source too, where an object can be made of its rows.</summary>
public class ComputedTargets
{
    private const string Sale = """
        using GradientDescent;

        [LinearModel]
        public partial record Sale(double Area, [Excluded] double Paid, [Excluded] double? Repairs)
        {
            public static int Made;

            public double Area { get; } = Counted(Area);

            [Target] public double Price => Paid + (Repairs ?? 0);

            [SampleWeight] public double Weight => Repairs is null ? 1 : 2;

            private static double Counted(double area)
            {
                Made++;
                return area;
            }
        }
        """;

    private const string Rows = """
        using GradientDescent;
        static string Text(object? value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
        Sale[] rows = [.. Enumerable.Range(1, 30).Select(i => new Sale(i * i, (7.5 * i) + (i % 3), i % 4 == 0 ? null : i % 5))];
        var table = new Table(["repairs", "area", "paid"], [.. rows.Select(row => new[] { Text(row.Repairs), Text(row.Area), Text(row.Paid) })]);
        var (one, other) = (new Sale.Trainer().Fit(rows).Model, new Sale.Trainer().Fit(table).Model);
        """;

    private static string Run(string program, string record = Sale) => GeneratorHarness.Generate(program, SourceColumns.Table, record).RunProgram();

    [Fact]
    public void Have_the_bits_of_objects() => Assert.Equal("True True", Run(
        Rows + """
        Console.Write($"{one.Equals(other)} {one.Evaluate(rows).MeanSquaredError.Equals(one.Evaluate((Rows<Sale>)table).MeanSquaredError)}");
        """));

    /// <summary>Nor does a prediction need their columns.</summary>
    [Fact]
    public void A_prediction_makes_no_object() => Assert.Equal("True 0", Run(
        Rows + """
        var unpaid = new Table(["area"], [.. rows.Select(row => new[] { Text(row.Area) })]);
        var expected = one.Predict(rows).ToArray();
        Sale.Made = 0;
        Console.Write($"{expected.SequenceEqual(one.Predict((Rows<Sale>)unpaid))} {Sale.Made}");
        """));

    [Fact]
    public void A_column_that_they_need_is_asked_for() => Assert.Contains("There is no column for Paid", Run(
        Rows + """
        try { new Sale.Trainer().Fit(new Table(["area", "price", "weight"], ["1", "2", "1"])); }
        catch (Exception exception) { Console.Write(exception.Message); }
        """), StringComparison.Ordinal);

    [Fact]
    public void A_property_that_throws_makes_the_row_invalid() => Assert.Equal(
        "The row at table, line 3 cannot be trained on: Y cannot be computed: Attempted to divide by zero. Fix the row, or leave out such rows with InvalidRows.Skip.",
        Run(
            """
            using GradientDescent;
            try { new R.Trainer().Fit(new Table(["X", "A", "B"], ["1", "4", "2"], ["2", "1", "0"])); }
            catch (InvalidRowException exception) { Console.Write(exception.Message); }
            """,
            """
            using GradientDescent;
            [LinearModel]
            public partial record R(double X, [Excluded] int A, [Excluded] int B)
            {
                [Target] public int Y => A / B;
            }
            """));

    [Fact]
    public void Where_no_object_can_be_made_they_are_columns() => Assert.Equal("2.00 1.00", Run(
        """
        using GradientDescent;
        var model = new R.Trainer().Fit(new Table(["X", "Y"], ["1", "3"], ["2", "5"], ["3", "7"])).Model;
        Console.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{model.X:F2} {model.Intercept:F2}"));
        """,
        """
        using GradientDescent;
        [LinearModel]
        public partial class R
        {
            private R() { }
            public double X { get; init; }
            [Target] public double Y => X * X;
        }
        """));
}

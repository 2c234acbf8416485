using static System.FormattableString;

namespace GradientDescent.Generators.Tests;

/// <summary>The parts and cycles of dates and times.</summary>
public class Dates
{
    [Theory]
    [InlineData("[Part(DatePart.Quarter)] DateOnly X", "new(2024, 4, 1)", "1 0 0")]
    [InlineData("[Part(DatePart.Quarter)] DateOnly X", "new(2024, 3, 31)", "0 0 0")]
    [InlineData("[Part(DatePart.Quarter, Reference = 4)] DateOnly X", "new(2024, 9, 30)", "0 0 1")]
    [InlineData("[Part(DatePart.Month)] DateTime X", "new(2024, 12, 31, 23, 59, 59)", "0 0 0 0 0 0 0 0 0 0 1")]
    [InlineData("[Part(DatePart.Weekday)] DateOnly X", "new(2024, 2, 29)", "0 0 0 1 0 0")]
    [InlineData("[Part(DatePart.Weekday, Reference = (int)DayOfWeek.Monday)] DateOnly X", "new(2024, 2, 25)", "1 0 0 0 0 0")]
    [InlineData("[Part(DatePart.Hour)] TimeOnly X", "new(1, 59)", "1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0")]
    [InlineData("[Part(DatePart.Quarter), Trend] DateOnly X", "new(1, 4, 1)", "90 1 0 0")]
    [InlineData("[Missing(MissingValues.Throw), Part(DatePart.Quarter)] DateOnly? X", "null", "NaN NaN NaN")]
    [InlineData("[Missing(MissingValues.Indicator), Part(DatePart.Quarter)] DateTime? X", "null", "0 0 0 1")]
    [InlineData("[Missing(MissingValues.Indicator), Part(DatePart.Quarter)] DateTime? X", "new DateTime(2024, 5, 1)", "1 0 0 0")]
    [InlineData("[Missing(MissingValues.Indicator), Cycle(Period.Day)] TimeOnly? X", "null", "0 0 1")]
    public void Parts_have_one_column_per_value_except_the_reference(string property, string value, string expected) =>
        FeatureValues.Are(expected, property, value);

    /// <summary>A part is that of the value's own clock. As a number, the same instant in another zone is the same.</summary>
    [Theory]
    [InlineData("[Part(DatePart.Quarter), Trend] DateTimeOffset X", "new(1, 3, 31, 23, 0, 0, TimeSpan.FromHours(-1))", "90 0 0 0")]
    [InlineData("[Part(DatePart.Quarter), Trend] DateTimeOffset X", "new(1, 4, 1, 0, 0, 0, TimeSpan.Zero)", "90 1 0 0")]
    public void A_part_is_that_of_the_clock(string property, string value, string expected) => FeatureValues.Are(expected, property, value);

    [Theory]
    [InlineData("Cycle(Period.Year)", "DateTime", "new(2023, 7, 2, 12, 0, 0)", 0.5)]
    [InlineData("Cycle(Period.Year)", "DateOnly", "new(2024, 1, 1)", 0)]
    [InlineData("Cycle(Period.Year)", "DateOnly", "new(2024, 12, 31)", 365 / 366.0)]
    [InlineData("Cycle(Period.Month)", "DateOnly", "new(2024, 2, 15)", 14 / 29.0)]
    [InlineData("Cycle(Period.Week)", "DateTime", "new(2024, 2, 26, 18, 0, 0)", 1.75 / 7)]
    [InlineData("Cycle(Period.Day)", "TimeOnly", "new(6, 0)", 0.25)]
    [InlineData("Cycle(Period.Day)", "DateTimeOffset", "new(2024, 2, 26, 3, 0, 0, TimeSpan.FromHours(5))", 0.125)]
    public void A_cycle_has_the_sine_and_the_cosine_of_its_phase(string mark, string type, string value, double phase) =>
        FeatureValues.Features(Invariant($"{Math.Sin(2 * Math.PI * phase):R} {Math.Cos(2 * Math.PI * phase):R}"), $"[{mark}] {type} X", value);

    /// <summary>Amplitude and phase of a wave come back from its values.</summary>
    [Fact]
    public void A_season_is_found() => Fits.Program([3, 4, 0.5, 10], """
        using GradientDescent;
        [LinearModel] public partial record Row([Cycle(Period.Year), Trend] DateOnly Day, [Target] double Y);

        public static class Program
        {
            public static double[] Run()
            {
                var rows = Enumerable.Range(0, 1000).Select(static day =>
                {
                    var date = DateOnly.FromDayNumber(day);
                    var phase = 2 * Math.PI * (date.DayOfYear - 1) / (DateTime.IsLeapYear(date.Year) ? 366 : 365);
                    return new Row(date, 10 + (0.5 * day) + (3 * Math.Sin(phase)) + (4 * Math.Cos(phase)));
                }).ToArray();
                var model = new Row.Trainer().Fit(rows).Model;
                return [model.DayYearSine, model.DayYearCosine, model.Day, model.Intercept];
            }
        }
        """);

    /// <summary>Between training days, the sine can be a little above its maximum on these days. It is not outside: the values return every year.</summary>
    [Fact]
    public void A_cycle_has_no_training_range() => Assert.Equal(
        "False True X 1",
        GeneratorHarness.Generate("""
            using GradientDescent;
            Row[] rows = [.. Enumerable.Range(0, 240).Select(static i => new Row(new DateOnly(2022, 1, 1).AddDays(3 * i), i, i))];
            Row between = new(new DateOnly(2022, 4, 2), 5, 1), outside = new(new DateOnly(2022, 4, 2), 1000, 1);
            var trainer = new Row.Trainer();
            var fit = trainer.Fit(rows);
            fit.Model.AttachDetails(fit.Details(trainer.PrepareRows(rows, fit.Model)));
            Console.Write($"{fit.Model.IsExtrapolating(between)} {fit.Model.IsExtrapolating(outside)} ");
            Console.Write(string.Join("; ", fit.Model.Evaluate([between, outside]).Outside!.Select(static range => $"{range.Property} {range.RowCount}")));
            [LinearModel] public partial record Row([Cycle(Period.Year)] DateOnly Day, double X, [Target] double Y);
            """).RunProgram());

    [Fact]
    public void Coefficients_are_called_after_the_values() => Assert.Equal(
        "SoldFebruary: [month(sold) = February]; SoldQuarter1: [quarter(sold) = 1]; SoldSunday: [weekday(sold) = Sunday]; SoldHour23: [hour(sold) = 23]; SoldDayCosine: cos(2π·day(sold)); ",
        GeneratorHarness.Generate("""
            using GradientDescent;
            var features = Schema<Row.Model>().Features;
            foreach (var i in new[] { 0, 11, 14, 42, 44 })
                Console.Write($"{features[i].Name}: {features[i].Term}; ");
            static ModelSchema Schema<T>() where T : ILinearModel<T> => T.Shape.Schema;
            [LinearModel] public partial record Row(
                [Part(DatePart.Month), Part(DatePart.Quarter, Reference = 4), Part(DatePart.Weekday, Reference = (int)DayOfWeek.Monday), Part(DatePart.Hour), Cycle(Period.Day)] DateTime Sold,
                [Target] double Y);
            """).RunProgram());
}

using GradientDescent.Statistics.Tests.Statsmodels;

namespace GradientDescent.Statistics.Tests.Influence;

/// <summary>The bits depend neither on threads nor on how the rows arrive, nor on whether there is a record.</summary>
public class SameBitsTests
{
    private static readonly Plant[] Rows =
        [.. Enumerable.Range(0, 100_000).Select(static i => new Plant(i % 997, i * 7L % 89, i * 13L % 41, (i % 53) + (i * 31L % 101)))];

    private static readonly FitResult<Plant.Model> Fit = new Plant.Trainer().Fit(Rows);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void On_any_number_of_threads(int threads)
    {
        var (one, many) = (new Plant.Trainer(new() { MaxDegreeOfParallelism = 1 }).PrepareRows(Rows, Fit.Model), new Plant.Trainer(new() { MaxDegreeOfParallelism = threads }).PrepareRows(Rows, Fit.Model));

        AssertSame(Everything.Of(Fit, one), Everything.Of(Fit, many));
    }

    [Fact]
    public void In_any_form()
    {
        var trainer = new Plant.Trainer();
        var expected = Everything.Of(Fit, trainer.PrepareRows(Rows, Fit.Model));

        AssertSame(expected, Everything.Of(Fit, trainer.PrepareRows(Rows.Where(static row => row.AirFlow >= 0), Fit.Model)));
        AssertSame(expected, Everything.Of(Fit, trainer.PrepareRows(GradientDescent.Rows.Repeatable(static () => Rows.AsEnumerable()), Fit.Model)));
    }

    [Fact]
    public void Without_a_record()
    {
        var columns = Columns.Of(
            ("AirFlow", Rows.Select(static row => row.AirFlow).ToArray()), ("WaterTemperature", Rows.Select(static row => row.WaterTemperature).ToArray()),
            ("AcidConcentration", Rows.Select(static row => row.AcidConcentration).ToArray()), ("StackLoss", Rows.Select(static row => row.StackLoss).ToArray()));
        var trainer = new LinearTrainer(Fit.Shape.Schema);
        var fit = trainer.Fit(columns);

        AssertSame(Everything.Of(Fit, new Plant.Trainer().PrepareRows(Rows, Fit.Model)), Everything.Of(fit, trainer.PrepareRows(columns, fit.Model)));
    }

    [Fact]
    public void One_row_after_the_other()
    {
        var rows = new Plant.Trainer(new() { MaxDegreeOfParallelism = 2 }).PrepareRows(Rows, Fit.Model);
        List<RowInfluence> received = [];
        Fit.ForEachInfluence(rows, received.Add);

        Assert.Equal(Fit.InfluenceOfRows(rows), received);
        Assert.Equal(Rows.Length, received.Count);
    }

    private static void AssertSame(Everything expected, Everything actual)
    {
        Assert.Equal(expected.Influence, actual.Influence);
        Assert.Equal(expected.Bins, actual.Bins);
        Assert.Equal(expected.Points, actual.Points);
    }

    /// <summary>All that is computed of rows.</summary>
    private sealed record Everything(RowInfluence[] Influence, RowBin[] Bins, FeaturePoint[] Points)
    {
        public static Everything Of<TModel>(FitResult<TModel> fit, RowSource rows)
            where TModel : ILinearModel
        {
            var measures = fit.Influence(rows);
            return new(
                [.. measures.LargestLeverages, .. measures.LargestStudentizedResiduals, .. measures.LargestCooksDistances, .. measures.LargestDffits],
                [.. fit.ResidualBins(rows), .. fit.ResidualBins(rows, by: "AirFlow"), .. fit.ScaleLocationBins(rows)],
                [.. fit.AddedVariable(rows, "WaterTemperature").Points, .. fit.ComponentPlusResidual(rows, "AirFlow").Points]);
        }
    }
}

namespace GradientDescent.Reports.Tests;

/// <summary>Tests the text of reports.</summary>
public class ReportTextTests
{
    [Fact]
    public void A_report_is_what_its_fit_is()
    {
        var trainer = new House.Trainer(new() { LearningRate = 0.0075 });
        var fit = trainer.Fit(House.All);

        Assert.Equal($"Report on House: Price by Bedrooms\n{fit}", trainer.Report(House.All, fit).ToString());
    }

    [Fact]
    public void Counted_rows_say_in_how_many_cells()
    {
        var cells = new Histogram2D(0, 1, 0, 1, Width: 2, Height: 1, Counts: [1000, 500]);

        Assert.Equal("1,500 rows in 2 × 1 cells", cells.ToString());
        Assert.Equal("1,500 rows in 2 × 1 cells", new PredictedAgainstActual(1500, [], [], cells).ToString());
        Assert.Equal("2 rows, one by one", new PredictedAgainstActual(2, [1, 2], [1, 2], null).ToString());
    }
}

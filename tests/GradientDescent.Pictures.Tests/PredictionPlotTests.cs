using ScottPlot.Plottables;

namespace GradientDescent.Pictures.Tests;

public sealed class PredictionPlotTests
{
    [Fact]
    public void Each_of_few_rows_is_a_point()
    {
        var report = Tutorial.Descent();

        var points = report.PredictionPlot().GetPlottables<Scatter>().Single(static points => points.LegendText == "rows").Data.GetScatterPoints();

        Assert.Equal(House.All.Select(static house => house.Price), points.Select(static point => point.X));
        Assert.All(House.All.Zip(points), pair => Assert.Equal(report.Fit.Model.Predict(pair.First.Bedrooms), pair.Second.Y, 1e-9));
    }

    [Fact]
    public void Many_rows_are_counted_and_none_is_lost()
    {
        var flats = Flat.Some(30_000);
        var trainer = new Flat.Trainer();

        var plot = trainer.Report(flats, trainer.Fit(flats)).PredictionPlot();

        var cells = Assert.Single(plot.GetPlottables<Heatmap>());
        Assert.Equal(flats.Length, cells.Intensities.Cast<double>().Where(double.IsFinite).Sum(static count => Math.Pow(10, count)), 1e-3);
        Assert.DoesNotContain(plot.GetPlottables<Scatter>(), static points => points.LegendText == "rows");
    }

    [Fact]
    public void Predictions_that_are_right_lie_on_the_line_through_both_corners()
    {
        var plot = Tutorial.Descent().PredictionPlot();

        var line = Assert.Single(plot.GetPlottables<LinePlot>());
        Assert.Equal((line.Start.X, line.End.X), (line.Start.Y, line.End.Y));
        var limits = plot.Axes.GetLimits();
        Assert.Equal((limits.Left, limits.Bottom, limits.Right, limits.Top), (line.Start.X, line.Start.Y, line.End.X, line.End.Y));
    }

    [Fact]
    public void Axes_have_the_units_that_the_schema_says()
    {
        ModelProperty area = new("Area") { Unit = "m²" }, price = new("Price") { Unit = "k€" };
        var columns = Columns.Of<double>(("Area", [1, 2, 3, 4]), ("Price", [2, 5, 5, 8]));
        var trainer = new LinearTrainer(new ModelSchema("House", price, [area]));
        var report = trainer.Report(columns, trainer.Fit(columns));

        var (predictions, contour) = (report.PredictionPlot(), report.ContourPlot());

        Assert.Equal(("Actual Price (k€)", "Predicted Price (k€)"), (predictions.Axes.Bottom.Label.Text, predictions.Axes.Left.Label.Text));
        Assert.Equal(("Intercept (k€)", "Area (k€ per m²)"), (contour.Axes.Bottom.Label.Text, contour.Axes.Left.Label.Text));
    }

    [Fact]
    public void Without_rows_there_is_nothing_to_predict() => Assert.Contains(
        "set Rows", Assert.Throws<InvalidOperationException>(() => (Tutorial.Descent() with { Rows = null }).PredictionPlot()).Message, StringComparison.Ordinal);
}

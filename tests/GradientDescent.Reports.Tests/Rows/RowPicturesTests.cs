using GradientDescent.Reports.Counts;

namespace GradientDescent.Reports.Tests;

public sealed class RowPicturesTests
{
    [Fact]
    public void Few_rows_are_there_one_by_one()
    {
        var (pictures, exact) = OfFlats(Flat.Some(100));

        Assert.Null(pictures.Cells);
        Assert.Equal(100, pictures.RowCount);
        Assert.Equal([0, 1], pictures.Features);
        Assert.Equal([.. exact.Features, exact.Target], pictures.Points!.Observed);
        Assert.Equal(exact.Prediction, pictures.Points.Predictions);
        Assert.Equal(exact.Residual.Order(), pictures.Residuals.Quantiles);
        Assert.Equal(ExactRows.Count(pictures.Residuals.Histogram, exact.Residual), pictures.Residuals.Histogram.Counts);
    }

    [Fact]
    public void One_feature_is_enough()
    {
        var trainer = new House.Trainer();
        var pictures = PicturedRows.Of(trainer.Report(House.All, trainer.Fit(House.All)))!;

        Assert.Equal([[.. House.All.Select(house => house.Bedrooms)], [.. House.All.Select(house => house.Price)]], pictures.Points!.Observed);
    }

    [Fact]
    public void Few_rows_of_float_are_predicted_in_double()
    {
        var rows = Probe.Some(300);
        var trainer = new Probe.Trainer();
        var fit = trainer.Fit(rows);
        var exact = ExactRows.Of(rows, fit.Model);

        var points = PicturedRows.Of(trainer.Report(rows, fit))!.Points!;

        Assert.Equal([.. exact.Features, exact.Target], points.Observed);
        Assert.Equal(exact.Prediction, points.Predictions);
    }

    [Fact]
    public void Many_rows_are_counted_each_in_its_cell()
    {
        var (pictures, exact) = OfFlats(Flat.Some(20_000));

        AssertCounted(pictures, exact);
    }

    [Fact]
    public void Rows_of_float_are_counted_in_double_and_once_whatever_they_weigh()
    {
        var rows = Probe.Some(9_000);
        var trainer = new Probe.Trainer();
        var fit = trainer.Fit(rows);

        AssertCounted(PicturedRows.Of(trainer.Report(rows, fit))!, ExactRows.Of(rows, fit.Model));
    }

    [Fact]
    public void An_outlier_is_in_the_last_cell_and_all_others_in_theirs()
    {
        Flat[] rows = [.. Flat.Some(20_000), new(1e6, -1e9, 1e12)];

        var (pictures, exact) = OfFlats(rows);

        AssertCounted(pictures, exact);
        Assert.Equal(exact.Residual.Max(), pictures.Residuals.Quantiles[^1]);
    }

    [Fact]
    public void A_feature_that_is_one_number_is_in_the_middle()
    {
        var (pictures, exact) = OfFlats([.. Flat.Some(20_000).Select(flat => flat with { Rooms = 3 })]);

        AssertCounted(pictures, exact);
        var rooms = pictures.Cells!.TargetByFeature[1];
        Assert.True(rooms is { MinX: < 3, MaxX: > 3 });
        Assert.Equal(6, rooms.MinX + rooms.MaxX);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(20_000)]
    public void Residuals_that_are_all_0_have_a_histogram_and_quantiles(int count)
    {
        Flat[] rows = [.. Flat.Some(count).Select(flat => flat with { Rent = 0 })];
        var trainer = new Flat.Trainer(new() { LearningRate = 0.01, Epochs = 3 });

        var residuals = PicturedRows.Of(trainer.Report(rows, trainer.Fit(rows)))!.Residuals;

        Assert.Equal(0, residuals.Deviation);
        Assert.Equal(count, residuals.Histogram.Counts.Sum());
        Assert.All(residuals.Quantiles, quantile => Assert.Equal(0, quantile));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var rows = Flat.Some(100_000);
        Assert.Equal(Page(threads: 1), Page(threads: 4));

        string Page(int threads)
        {
            var trainer = new Flat.Trainer(new() { MaxDegreeOfParallelism = threads });
            return ReportJson.Of(trainer.Report(rows, trainer.Fit(rows)));
        }
    }

    [Fact]
    public void Of_too_many_features_those_that_move_predictions_most_are_pictured()
    {
        var rows = Shop.Some(20_000);
        var trainer = new Shop.Trainer();
        var pictures = PicturedRows.Of(trainer.Report(rows, trainer.Fit(rows)))!;

        // Towns are as frequent as each other, so the coefficient decides: town by town it is larger.
        Assert.Equal(Enumerable.Range(5, 64), pictures.Features);
        Assert.Equal(64, pictures.Cells!.TargetByFeature.Length);
        Assert.InRange(pictures.Cells.TargetByFeature.Concat(pictures.Cells.ResidualByFeature).Sum(picture => picture.Counts.Count), 12_000, 16_000);
    }

    [Fact]
    public void A_number_that_is_none_is_refused_with_the_name_of_its_column()
    {
        var rows = Flat.Some(20_000);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var columns = ColumnsOf(rows);
        columns.Block(1)[1, 2] = double.NaN;

        var refusal = Assert.Throws<ArgumentException>(() => trainer.Report(columns, fit) with { Moments = null } is var report ? report.ToHtml() : "");

        Assert.Equal("In some row, Rooms is not a finite number: fit exactly these rows to get an error that names the row.", refusal.Message);
    }

    [Fact]
    public void Rows_of_another_record_are_refused()
    {
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(Flat.Some(10));
        var houses = new House.Trainer();
        var report = new Report<Flat.Model>(fit) { Rows = houses.PrepareRows(House.All, houses.Fit(House.All).Model) };

        Assert.Equal("The rows are not rows of Flat, they have 2 columns and not 3: set Rows to what the trainer's PrepareRows returns. (Parameter 'report')", Assert.Throws<ArgumentException>(report.ToHtml).Message);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(20_000)]
    public void A_report_has_predictions_beside_what_they_predict(int count)
    {
        var rows = Flat.Some(count);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var exact = ExactRows.Of(rows, fit.Model);

        var picture = trainer.Report(rows, fit).PredictedAgainstActual()!;

        Assert.Equal(count, picture.RowCount);
        if (picture.Counts is { } counts)
        {
            Assert.Empty(picture.Predicted);
            Assert.Equal(ExactRows.Count(counts, exact.Target, exact.Prediction), counts.Counts);
        }
        else
        {
            Assert.Equal(exact.Prediction, picture.Predicted);
            Assert.Equal(exact.Target, picture.Actual);
        }

        Assert.Null(new Report<Flat.Model>(fit).PredictedAgainstActual());
    }

    private static (RowPictures Pictures, ExactRows Exact) OfFlats(Flat[] rows)
    {
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        return (PicturedRows.Of(trainer.Report(rows, fit))!, ExactRows.Of(rows, fit.Model));
    }

    private static void AssertCounted(RowPictures pictures, ExactRows exact)
    {
        Assert.Null(pictures.Points);
        var cells = pictures.Cells!;
        AssertCounted(cells.PredictedByActual, exact.Target, exact.Prediction);
        AssertCounted(cells.ResidualByFitted, exact.Prediction, exact.Residual);
        foreach (var (index, feature) in pictures.Features.Index())
        {
            AssertCounted(cells.TargetByFeature[index], exact.Features[feature], exact.Target);
            AssertCounted(cells.ResidualByFeature[index], exact.Features[feature], exact.Residual);
        }

        Assert.Equal(ExactRows.Count(pictures.Residuals.Histogram, exact.Residual), pictures.Residuals.Histogram.Counts);
        Assert.Equal(exact.Residual.Average(), pictures.Residuals.Mean, 1e-9 * exact.Residual.Max(Math.Abs));
    }

    private static void AssertCounted(Histogram2D histogram, double[] x, double[] y)
    {
        Assert.Equal(x.Length, histogram.Counts.Sum());
        Assert.Equal(ExactRows.Count(histogram, x, y), histogram.Counts);
        Assert.InRange(histogram.MinX, double.MinValue, x.Min());
        Assert.InRange(histogram.MaxX, x.Max(), double.MaxValue);
        Assert.InRange(histogram.MinY, double.MinValue, y.Min());
        Assert.InRange(histogram.MaxY, y.Max(), double.MaxValue);
    }

    private static Columns<double> ColumnsOf(Flat[] rows)
    {
        var columns = new Columns<double>(3);
        for (var row = 0; row < rows.Length;)
        {
            var block = columns.AddRows(rows.Length - row);
            for (var at = 0; at < block.Rows; at++, row++)
                (block[0, at], block[1, at], block[2, at]) = (rows[row].Area, rows[row].Rooms, rows[row].Rent);
        }

        return columns;
    }
}

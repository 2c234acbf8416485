using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Selection;

/// <summary>Leave-one-out in closed form is as many refits as there are rows.</summary>
public class LeaveOneOutTests
{
    private const double Refit = 1e-8;

    private static readonly double[] Prices = [0, 1e-3, 0.1, 10];

    [Fact]
    public void It_is_refits()
    {
        var rows = SelectionRows.Of(25);
        var validation = new Double3.Trainer().LeaveOneOut(rows, PenaltyGrid.Ridge(Prices));

        for (var price = 0; price < Prices.Length; price++)
        {
            var trainer = new Double3.Trainer(new() { Penalty = Penalty.Ridge(Prices[price]) });
            AssertLosses(rows, _ => 1, row => Square(trainer.Fit([.. rows.Where(other => other != row)]).Model.Predict(row) - row.Y), validation.Points[price]);
            SelectionRows.AssertNear(trainer.Fit(rows).Model, validation.Points[price].Model, Refit);
        }
    }

    [Fact]
    public void Without_intercept_too()
    {
        var random = new Random(4);
        NoIntercept2[] rows = [.. Enumerable.Range(0, 20).Select(_ => new NoIntercept2(random.NextDouble(), 50 * random.NextDouble(), random.NextDouble()))];
        var validation = new NoIntercept2.Trainer().LeaveOneOut(rows, PenaltyGrid.Ridge(Prices));

        for (var price = 0; price < Prices.Length; price++)
        {
            var trainer = new NoIntercept2.Trainer(new() { Penalty = Penalty.Ridge(Prices[price]) });
            AssertLosses(rows, _ => 1, row => Square(trainer.Fit([.. rows.Where(other => other != row)]).Model.Predict(row) - row.Y), validation.Points[price]);
        }
    }

    [Fact]
    public void And_with_weights()
    {
        var rows = SelectionRows.Weighted(30);
        var validation = new Survey.Trainer().LeaveOneOut(rows, PenaltyGrid.Ridge(Prices));

        for (var price = 0; price < Prices.Length; price++)
        {
            var trainer = new Survey.Trainer(new() { Penalty = Penalty.Ridge(Prices[price]) });
            AssertLosses(rows, static row => row.Households, row => Square(trainer.Fit([.. rows.Where(other => other != row)]).Model.Predict(row) - row.Income), validation.Points[price]);
        }
    }

    [Fact]
    public void Features_of_very_different_size_keep_their_digits()
    {
        var random = new Random(6);
        Double3[] rows = [.. Enumerable.Range(0, 30).Select(_ => new Double3(1e8 * random.NextDouble(), 1e-6 * random.NextDouble(), random.NextDouble(), random.NextDouble()))];
        var trainer = new Double3.Trainer();

        AssertLosses(rows, _ => 1, row => Square(trainer.Fit([.. rows.Where(other => other != row)]).Model.Predict(row) - row.Y), trainer.LeaveOneOut(rows, PenaltyGrid.Ridge(0)).Points[0]);
    }

    [Fact]
    public void Any_number_of_threads_gives_the_same_bits()
    {
        var rows = SelectionRows.Of(70_000);
        double[] Losses(int threads) => [.. new Double3.Trainer(new() { MaxDegreeOfParallelism = threads }).LeaveOneOut(rows, PenaltyGrid.Ridge(0.1, 1)).Points.Select(static point => point.ValidationLoss)];

        Assert.Equal(Losses(1), Losses(3));
    }

    [Fact]
    public void What_has_no_closed_form_is_refused()
    {
        var rows = SelectionRows.Of(10);
        var ridges = PenaltyGrid.Ridge(1);

        Assert.Contains("Huber has no closed form", Assert.Throws<NotSupportedException>(() => new Double3.Trainer<Huber>(new(delta: 1)).LeaveOneOut(rows, ridges)).Message);
        Assert.Contains("excludes Standardize", Assert.Throws<ArgumentException>(() => new Double3.Trainer(new() { Standardize = true }).LeaveOneOut(rows, ridges)).Message);
        Assert.Contains("needs ridge penalties", Assert.Throws<ArgumentException>(() => new Double3.Trainer().LeaveOneOut(rows, PenaltyGrid.Lasso(3))).Message);
        Assert.Contains("give 2 rows", Assert.Throws<ArgumentException>(() => new Double3.Trainer().LeaveOneOut(rows[..1], ridges)).Message);
        Assert.Contains("Row 2 (counting from 0) alone", Assert.Throws<ArgumentException>(() => new House.Trainer().LeaveOneOut([new House(1, 1), new(1, 2), new(3, 5)], PenaltyGrid.Ridge(0))).Message);
        Assert.Throws<ArgumentException>(() => new House.Trainer().LeaveOneOut(new Columns<double>(2), ridges));
    }

    private static void AssertLosses<TRow, TModel>(TRow[] rows, Func<TRow, double> weight, Func<TRow, double> loss, ValidatedPoint<TModel> point)
        where TModel : ILinearModel<TModel>
    {
        var total = rows.Sum(weight);
        var effective = total * total / rows.Sum(row => weight(row) * weight(row));
        double[] losses = [.. rows.Select(row => weight(row) == 0 ? 0 : loss(row))];
        var mean = rows.Zip(losses).Sum(pair => weight(pair.First) * pair.Second) / total;
        var variance = rows.Zip(losses).Sum(pair => weight(pair.First) * Square(pair.Second - mean)) / total;

        Assert.Equal(mean, point.ValidationLoss, Refit * mean);
        Assert.Equal(Math.Sqrt(variance / (effective - 1)), point.StandardError, Refit * mean);
        Assert.Empty(point.FoldLosses);
    }

    private static double Square(double value) => value * value;
}

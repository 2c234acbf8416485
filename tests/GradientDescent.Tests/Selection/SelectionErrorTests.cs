using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Selection;

/// <summary>What cannot be chosen from is refused by name, and what the grid leaves open is said.</summary>
public class SelectionErrorTests
{
    private static readonly Double3[] Rows = SelectionRows.Of(40);

    [Fact]
    public void Options_that_contradict_a_grid_are_refused()
    {
        Assert.Contains("Both the options and the grid have a penalty", Refusal(new() { Penalty = Penalty.Ridge(1) }, Rows, Folds.Shuffled(5)));
        Assert.Contains("leave EarlyStopping.ValidationFraction out", Refusal(new() { EarlyStopping = new() { ValidationFraction = 0.2 } }, Rows, Folds.Shuffled(5)));
        Assert.Contains("leave Solver = LeastSquaresSolver.Qr out", Refusal(new() { Solver = LeastSquaresSolver.Qr }, Rows, Folds.Shuffled(5)));
    }

    [Fact]
    public void Folds_without_rows_that_count_are_refused()
    {
        Assert.Contains("are too few for 50 folds", Refusal(null, Rows, Folds.Shuffled(50)));
        Assert.Contains("Fold 1 has no rows", Refusal(null, Rows[..3], Folds.Of([0, 0, 2])));
        Assert.Contains("There are no rows of Double3", Refusal(null, [], Folds.Shuffled(5)));
        Survey[] rows = [new(30, 0, 1), new(40, 0, 1), new(50, 1, 2), new(60, 1, 3)];
        Assert.Contains("All sample weights in fold 0 are 0", Assert.Throws<ArgumentException>(() => new Survey.Trainer().CrossValidate(rows, Folds.Contiguous(2))).Message);
        Assert.Contains("All sample weights in fold 0 are 0", Assert.Throws<ArgumentException>(() => new Survey.Trainer<Huber>(new(delta: 1)).CrossValidate(rows, Folds.Contiguous(2))).Message);
    }

    [Fact]
    public void Grids_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyGrid.Ridge(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyGrid.RidgeLogSpaced(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyGrid.RidgeLogSpaced(1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyGrid.Lasso(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyGrid.ElasticNet(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PenaltyGrid.Lasso(smallestShare: 1));
        Assert.Throws<ArgumentException>(() => PenaltyGrid.Ridge());
        Assert.Throws<ArgumentNullException>(() => PenaltyGrid.Of([null!]));
        Double3[] flat = [.. Rows.Select(static row => row with { Y = 1 })];
        Assert.Contains("list the penalties with PenaltyGrid.Of", Assert.Throws<ArgumentException>(() => new Double3.Trainer().RegularizationPath(flat, PenaltyGrid.Lasso())).Message);
    }

    [Fact]
    public void Invalid_rows_are_refused_by_number_or_left_out()
    {
        Double3[] rows = [.. Rows, new(double.NaN, 0, 0, 0)];
        var columns = new Columns<double>(4);
        foreach (var row in rows)
        {
            var block = columns.AddRows(1);
            (block[0, 0], block[1, 0], block[2, 0], block[3, 0]) = (row.X1, row.X2, row.X3, row.Y);
        }

        Assert.Equal(40, Assert.Throws<InvalidRowException>(() => new Double3.Trainer().CrossValidate(rows, Folds.Shuffled(5))).Row);
        Assert.Equal(40, Assert.Throws<InvalidRowException>(() => new Double3.Trainer().CrossValidate(columns, Folds.Shuffled(5))).Row);

        var skipping = new Double3.Trainer(new() { InvalidRows = InvalidRows.Skip });
        var expected = new Double3.Trainer().CrossValidate(Rows, Folds.Shuffled(5)).Points[0].FoldLosses;
        Assert.Equal(expected, skipping.CrossValidate(rows, Folds.Shuffled(5)).Points[0].FoldLosses);
        Assert.Equal(expected, skipping.CrossValidate(columns, Folds.Shuffled(5)).Points[0].FoldLosses);
        Assert.Equal(1, skipping.CrossValidate(columns, Folds.Shuffled(5)).SkippedRows);
    }

    [Fact]
    public void A_best_penalty_at_an_end_of_the_grid_is_told()
    {
        CrossValidation<Double3.Model> Of(PenaltyGrid grid) => new Double3.Trainer().CrossValidate(Rows, Folds.Shuffled(5), grid);

        Assert.Contains(Of(PenaltyGrid.RidgeLogSpaced(1e-12, 1e-10, 3)).Advice, static advice => advice.Contains("the strongest of the grid", StringComparison.Ordinal));
        Assert.Contains(Of(PenaltyGrid.RidgeLogSpaced(100, 1000, 3)).Advice, static advice => advice.Contains("the weakest of the grid", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refit_can_be_cancelled()
    {
        using var cancellationToken = new CancellationTokenSource();
        cancellationToken.Cancel();

        Assert.Throws<FitCanceledException<Double3.Model>>(() =>
            new Double3.Trainer<Huber>(new(delta: 1)).CrossValidate(Rows, Folds.Shuffled(5), PenaltyGrid.Ridge(1), cancellationToken.Token));
    }

    private static string Refusal(TrainerOptions? options, Double3[] rows, Folds folds) =>
        Assert.ThrowsAny<ArgumentException>(() => new Double3.Trainer(options).CrossValidate(rows, folds, PenaltyGrid.Ridge(1, 2))).Message;
}

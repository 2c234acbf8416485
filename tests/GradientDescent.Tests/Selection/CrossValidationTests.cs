using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Selection;

/// <summary>A cross-validation is what refitting on the other folds' rows gives.</summary>
public class CrossValidationTests
{
    private const double Refit = 1e-8;

    /// <summary>How near a descent comes to an optimum with a kink.</summary>
    private const double Arrival = 1e-6;

    public static TheoryData<string, bool> Cases
    {
        get
        {
            var cases = new TheoryData<string, bool>();
            foreach (var folds in FoldsByName.Keys)
            {
                cases.Add(folds, false);
                cases.Add(folds, true);
            }

            return cases;
        }
    }

    private static readonly Double3[] Rows = SelectionRows.Of(90);

    private static readonly Dictionary<string, Folds<Double3>> FoldsByName = new()
    {
        ["shuffled"] = Folds.Shuffled(7, seed: 4),
        ["contiguous"] = Folds.Contiguous(7),
        ["time"] = Folds.ByTime(5),
        ["group"] = Folds.ByGroup(4, static (Double3 row) => (int)row.X1),
        ["listed"] = Folds.Of([.. Enumerable.Range(0, 90).Select(static row => row * row % 5 % 3)]),
    };

    private static readonly Penalty[] Penalties =
        [Penalty.Ridge(0), Penalty.Ridge(0.01), Penalty.Lasso(0.3), new Penalty { L1 = 0.1, L2 = 0.001 }, new() { NonNegative = true }, new() { L1 = 0.01, L2 = 1e-4, NonNegative = true }];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Folds_losses_are_those_of_refits(string name, bool standardizes)
    {
        var folds = FoldsByName[name];
        var validation = new Double3.Trainer(new() { Standardize = standardizes }).CrossValidate(Rows, folds, PenaltyGrid.Of(Penalties));

        for (var point = 0; point < Penalties.Length; point++)
        {
            var trainer = new Double3.Trainer(new() { Penalty = Penalties[point], Standardize = standardizes });
            var expected = RefitLosses(folds, rows => trainer.Fit(rows).Model, static (model, row) => Square(model.Predict(row) - row.Y));
            AssertLosses(expected, validation.Points[point], Penalties[point].L1 == 0 && !Penalties[point].NonNegative ? Refit : Arrival);
            SelectionRows.AssertNear(trainer.Fit(Rows).Model, validation.Points[point].Model, Arrival);
        }
    }

    [Fact]
    public void A_loss_without_moments_is_refitted()
    {
        var folds = FoldsByName["shuffled"];
        Penalty[] penalties = [Penalty.None, Penalty.Ridge(0.01), Penalty.Lasso(0.1)];
        var validation = new Double3.Trainer<Huber>(new(delta: 1)).CrossValidate(Rows, folds, PenaltyGrid.Of(penalties));

        for (var point = 0; point < penalties.Length; point++)
        {
            var trainer = new Double3.Trainer<Huber>(new(delta: 1), new() { Penalty = penalties[point] });
            AssertLosses(RefitLosses(folds, rows => trainer.Fit(rows).Model, static (model, row) => HuberLoss(model.Predict(row) - row.Y)), validation.Points[point], Arrival);
        }
    }

    [Fact]
    public void Without_a_grid_the_trainers_own_options_are_validated()
    {
        var folds = FoldsByName["contiguous"];
        var trainer = new Double3.Trainer(new() { Epochs = 5, LearningRate = 1e-7 });
        var point = Assert.Single(trainer.CrossValidate(Rows, folds).Points);

        AssertLosses(RefitLosses(folds, rows => trainer.Fit(rows).Model, static (model, row) => Square(model.Predict(row) - row.Y)), point, Refit);
        SelectionRows.AssertNear(trainer.Fit(Rows).Model, point.Model, Refit);
    }

    [Fact]
    public void Rows_count_for_their_weight()
    {
        var rows = SelectionRows.Weighted(60);
        Penalty[] penalties = [Penalty.Ridge(1), Penalty.Lasso(20)];
        var validation = new Survey.Trainer().CrossValidate(rows, Folds.Contiguous(5), PenaltyGrid.Of(penalties));

        for (var point = 0; point < penalties.Length; point++)
        {
            var trainer = new Survey.Trainer(new() { Penalty = penalties[point] });
            double[] expected = [.. Enumerable.Range(0, 5).Select(fold =>
            {
                var model = trainer.Fit([.. rows[..(12 * fold)], .. rows[(12 * (fold + 1))..]]).Model;
                var left = rows[(12 * fold)..(12 * (fold + 1))];
                return left.Sum(row => row.Households * Square(model.Predict(row) - row.Income)) / left.Sum(static row => row.Households);
            })];
            AssertLosses(expected, validation.Points[point], Arrival);
        }
    }

    [Fact]
    public void Rows_that_are_gathered_are_the_rows_that_stand_together()
    {
        var random = new Random(12);
        Assay[] rows = [.. Enumerable.Range(0, 3001).Select(_ => new Assay(
            random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.Next(4)))];
        int[] parts = new int[rows.Length];
        Folds.Contiguous(3).Of(rows.Length).Parts.Assign(0, parts);
        double[] Losses(Folds folds) => [.. new Assay.Trainer().CrossValidate(rows, folds).Points[0].FoldLosses];

        Assert.All(Losses(Folds.Contiguous(3)).Zip(Losses(Folds.Of(parts))), static pair => Assert.Equal(pair.First, pair.Second, 1e-13 * pair.First));
    }

    [Fact]
    public void Columns_lists_and_sequences_give_the_same_bits_on_any_number_of_threads()
    {
        const int Count = 100_003;
        var rows = SelectionRows.Of(Count);
        var columns = new Columns<double>(4);
        foreach (var row in rows)
        {
            var block = columns.AddRows(1);
            (block[0, 0], block[1, 0], block[2, 0], block[3, 0]) = (row.X1, row.X2, row.X3, row.Y);
        }

        foreach (var folds in new[] { Folds.Shuffled(5), Folds.Shuffled(60), Folds.Contiguous(7), Folds.ByTime(3) })
        {
            double[] Losses(int threads, Func<Double3.Trainer, CrossValidation<Double3.Model>> validate) =>
                [.. validate(new(new() { MaxDegreeOfParallelism = threads })).Points.SelectMany(static point => point.FoldLosses)];
            var grid = PenaltyGrid.Lasso(3);
            var expected = Losses(1, trainer => trainer.CrossValidate(rows, folds, grid));

            Assert.Equal(expected, Losses(3, trainer => trainer.CrossValidate(rows, folds, grid)));
            Assert.Equal(expected, Losses(1, trainer => trainer.CrossValidate(rows.ToList(), folds, grid)));
            Assert.Equal(expected, Losses(2, trainer => trainer.CrossValidate(rows.Select(static row => row), folds, grid)));
            Assert.Equal(expected, Losses(1, trainer => trainer.CrossValidate(columns, folds, grid)));
            Assert.Equal(expected, Losses(4, trainer => trainer.CrossValidate(columns, folds, grid)));
        }
    }

    [Fact]
    public void Stretches_of_many_rows_are_validated_on_as_rows_are()
    {
        var rows = SelectionRows.Of(50_003);
        var folds = Folds.Shuffled(3, seed: 8);
        var trainer = new Double3.Trainer();

        AssertLosses(
            RefitLosses(folds, kept => trainer.Fit(kept).Model, static (model, row) => Square(model.Predict(row) - row.Y), rows),
            Assert.Single(trainer.CrossValidate(rows, folds).Points),
            Refit);
    }

    [Fact]
    public void A_float_record_is_validated_to_float_precision()
    {
        var random = new Random(3);
        Float1[] rows = [.. Enumerable.Range(0, 100).Select(_ => random.NextSingle()).Select(x => new Float1(x, (3 * x) + random.NextSingle()))];
        var validation = new Float1.Trainer().CrossValidate(rows, Folds.Contiguous(4), PenaltyGrid.Ridge(0.01));
        var model = new Float1.Trainer(new() { Penalty = Penalty.Ridge(0.01) }).Fit(rows[25..]).Model;

        Assert.Equal(rows[..25].Average(row => Square(model.Predict(row) - row.Y)), validation.Points[0].FoldLosses[0], 1e-6);
    }

    [Fact]
    public void The_best_point_and_the_strongest_within_one_standard_error_are_found()
    {
        var validation = new Double3.Trainer().CrossValidate(Rows, Folds.Shuffled(10), PenaltyGrid.Lasso());
        var losses = validation.Points.Select(static point => point.ValidationLoss).ToList();
        var best = losses.IndexOf(losses.Min());

        Assert.Same(validation.Points[best], validation.Best);
        Assert.Same(validation.Points[losses.FindIndex(loss => loss <= losses[best] + validation.Best.StandardError)], validation.OneStandardError);
        Assert.True(validation.OneStandardError.Penalty.L1 >= validation.Best.Penalty.L1);
    }

    private static double[] RefitLosses<TModel>(
        Folds<Double3> folds, Func<Double3[], TModel> fit, Func<TModel, Double3, double> loss, Double3[]? all = null)
    {
        var rows = all ?? Rows;
        var scheme = folds.SchemeOf(rows);
        var parts = scheme.Parts;
        var partOf = new int[parts.Stretches(rows.Length)];
        parts.Assign(0, partOf);
        return [.. Enumerable.Range(scheme.TrainsOnThePast ? 1 : 0, folds.Count).Select(part =>
        {
            bool IsOf(int row, Func<int, bool> isWanted) => isWanted(partOf[row / parts.Stretch]);
            var model = fit([.. rows.Where((_, row) => IsOf(row, other => scheme.TrainsOnThePast ? other < part : other != part))]);
            return rows.Where((_, row) => IsOf(row, other => other == part)).Average(row => loss(model, row));
        })];
    }

    private static void AssertLosses<TModel>(double[] expected, ValidatedPoint<TModel> actual, double tolerance)
        where TModel : ILinearModel<TModel>
    {
        Assert.Equal(expected.Length, actual.FoldLosses.Count);
        Assert.All(expected.Zip(actual.FoldLosses), pair => Assert.Equal(pair.First, pair.Second, tolerance * pair.First));
        var mean = expected.Average();
        Assert.Equal(mean, actual.ValidationLoss, tolerance * mean);
        Assert.Equal(Math.Sqrt(expected.Sum(loss => Square(loss - mean)) / (expected.Length - 1) / expected.Length), actual.StandardError, tolerance * mean);
    }

    private static double HuberLoss(double residual)
    {
        var rows = new House[] { new(0, -residual) };
        return new House.Trainer<Huber>(new(delta: 1), new() { Epochs = 0 }).Fit(rows).Loss;
    }

    private static double Square(double value) => value * value;
}

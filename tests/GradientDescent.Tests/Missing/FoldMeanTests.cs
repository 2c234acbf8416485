namespace GradientDescent.Tests.Missing;

/// <summary>A tenant whose age and distance may be unknown.</summary>
[LinearModel]
public partial record Tenant(
    [Polynomial(2), Missing(MissingValues.Mean)] double? Age, double Rooms, [Log, Missing(MissingValues.Mean)] double? Distance, [Target] double Rent, [SampleWeight] double Weight);

/// <summary>The same in single precision and without weights.</summary>
[LinearModel]
public partial record FloatTenant([Missing(MissingValues.Mean)] float? Age, float Rooms, [Target] float Rent);

/// <summary>Within a fold, missing values are replaced by the means of its training rows, as if each fold were fitted alone.</summary>
public class FoldMeanTests
{
    private static readonly Tenant[] Rows = [.. Random(90, seed: 3)];

    private static readonly PenaltyGrid Ridges = PenaltyGrid.Ridge(0, 0.1, 3);

    public static TheoryData<int> FoldKinds => [0, 1, 2, 3];

    public static TheoryData<int> Ways => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(FoldKinds))]
    public void Every_fold_is_the_fit_of_its_training_rows(int kind)
    {
        Folds[] kinds = [Folds.Contiguous(4), Folds.Shuffled(5, seed: 2), Folds.ByTime(3), Folds.Of([.. Enumerable.Range(0, Rows.Length).Select(static row => row * row % 3)])];
        var validation = new Tenant.Trainer().CrossValidate(Rows, kinds[kind], Ridges);

        foreach (var point in validation.Points)
            AssertLosses(kinds[kind], new() { Penalty = point.Penalty }, point);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void However_a_fold_is_fitted_it_has_its_own_means(int way)
    {
        TrainerOptions[] ways =
        [
            new() { Penalty = Penalty.Lasso(0.5), Standardize = true },
            new() { Epochs = 50, Standardize = true },
            new() { Epochs = 5, Standardize = true, GradientSource = GradientSource.Direct },
            new() { Epochs = 20, Standardize = true, Optimizer = Optimizer.Lbfgs() },
        ];
        var folds = Folds.Contiguous(4);

        AssertLosses(folds, ways[way], new Tenant.Trainer(ways[way]).CrossValidate(Rows, folds).Points[0]);
        AssertLosses(folds, ways[way], new Tenant.Trainer(ways[way]).CrossValidate(Columns(), folds).Points[0]);
    }

    [Fact]
    public void Any_loss_is_validated_with_the_means_of_each_fold()
    {
        var folds = Folds.Contiguous(3);
        var trainer = new Tenant.Trainer<Huber>(new(2));

        var point = trainer.CrossValidate(Rows, folds).Points[0];

        var expected = LossesOf(folds, training => trainer.Fit(training).Model, static residual => Math.Abs(residual) <= 2 ? residual * residual : 4 * (Math.Abs(residual) - 1));
        Assert.All(expected.Zip(point.FoldLosses), static pair => Assert.Equal(pair.First, pair.Second, 1e-6 * pair.First));
    }

    [Fact]
    public void Single_precision_has_the_same_folds()
    {
        FloatTenant[] rows = [.. Rows.Select(static row => new FloatTenant((float?)row.Age, (float)row.Rooms, (float)row.Rent))];
        var trainer = new FloatTenant.Trainer();
        var point = trainer.CrossValidate(rows, Folds.Contiguous(3)).Points[0];

        for (var fold = 0; fold < 3; fold++)
        {
            var (from, to) = (30 * fold, 30 * (fold + 1));
            var model = trainer.Fit([.. rows[..from], .. rows[to..]]).Model;
            var expected = rows[from..to].Average(row => Math.Pow(model.Rooms * row.Rooms + (model.Age * (row.Age ?? (float)model.AgeMean)) + model.Intercept - row.Rent, 2));
            Assert.Equal(expected, point.FoldLosses[fold], 1e-9 * expected);
        }
    }

    [Fact]
    public void The_models_have_the_means_of_all_rows()
    {
        var point = new Tenant.Trainer().CrossValidate(Rows, Folds.Contiguous(4)).Points[0];
        var fit = new Tenant.Trainer().Fit(Rows);

        Assert.Equal((fit.Model.AgeMean, fit.Model.LogDistanceMean), (point.Model.AgeMean, point.Model.LogDistanceMean));
        Assert.Equal(fit.Loss, point.Loss, 1e-9 * fit.Loss);
    }

    [Fact]
    public void Any_number_of_threads_and_any_source_gives_the_same_bits()
    {
        var many = Random(40_003, seed: 4);
        double[] Losses(int threads, Func<Tenant.Trainer, CrossValidation<Tenant.Model>> validate) =>
            [.. validate(new(new() { MaxDegreeOfParallelism = threads })).Points[0].FoldLosses];

        var expected = Losses(1, trainer => trainer.CrossValidate(many, Folds.Shuffled(3)));

        Assert.Equal(expected, Losses(2, trainer => trainer.CrossValidate(many, Folds.Shuffled(3))));
        Assert.Equal(expected, Losses(3, trainer => trainer.CrossValidate(many.Select(static row => row), Folds.Shuffled(3))));
        Assert.Equal(expected, Losses(2, trainer => trainer.CrossValidate(Columns(many), Folds.Shuffled(3))));
    }

    [Fact]
    public void A_feature_that_no_training_row_of_a_fold_has_is_refused_by_name()
    {
        Tenant[] rows = [.. Rows[..30].Select(static row => row with { Age = null }), .. Rows[30..60].Select(static row => row with { Age = row.Age ?? 30 })];

        foreach (var options in new TrainerOptions[] { new(), new() { Epochs = 3, GradientSource = GradientSource.Direct } })
        {
            var refusal = Assert.Throws<ArgumentException>(() => new Tenant.Trainer(options).CrossValidate(rows, Folds.Contiguous(2)));
            Assert.StartsWith("Age is missing in", refusal.Message);
        }
    }

    [Fact]
    public void Leave_one_out_refuses_a_missing_value_by_name()
    {
        Tenant[] complete = [.. Rows.Select(static row => row with { Age = row.Age ?? 30, Distance = row.Distance ?? 2 })];

        var refusal = Assert.Throws<NotSupportedException>(() => new Tenant.Trainer().LeaveOneOut(Rows, Ridges));

        Assert.StartsWith("A value of Age is missing", refusal.Message);
        Assert.EndsWith("call CrossValidate with Folds.Contiguous(number of rows).", refusal.Message);
        Assert.Equal(
            new Tenant.Trainer().CrossValidate(complete, Folds.Contiguous(complete.Length)).Points[0].FoldLosses.Zip(complete, static (loss, row) => loss * row.Weight).Sum() / complete.Sum(static row => row.Weight),
            new Tenant.Trainer().LeaveOneOut(complete, PenaltyGrid.Ridge(0)).Points[0].ValidationLoss, 1e-7);
    }

    private static void AssertLosses(Folds folds, TrainerOptions options, ValidatedPoint<Tenant.Model> point)
    {
        var expected = LossesOf(folds, training => new Tenant.Trainer(options).Fit(training).Model, static residual => residual * residual);
        Assert.Equal(expected.Length, point.FoldLosses.Count);
        Assert.All(expected.Zip(point.FoldLosses), static pair => Assert.Equal(pair.First, pair.Second, 1e-7 * pair.First));
    }

    /// <summary>The validation losses of models that are fitted to the training rows of each fold alone.</summary>
    private static double[] LossesOf(Folds folds, Func<Tenant[], Tenant.Model> fit, Func<double, double> lossOf)
    {
        var scheme = ((Folds<Tenant>)folds).Begin().ToScheme(Rows.Length);
        var parts = new int[Rows.Length];
        scheme.Parts.Assign(0, parts);
        return [.. Enumerable.Range(0, scheme.FoldCount).Select(fold =>
        {
            var model = fit([.. Rows.Where((_, row) => scheme.Trains(fold, parts[row]))]);
            var validation = Rows.Where((_, row) => parts[row] == scheme.Validating(fold)).ToArray();
            return validation.Sum(row => row.Weight * lossOf(model.Predict(row) - row.Rent)) / validation.Sum(static row => row.Weight);
        })];
    }

    private static Columns<double> Columns(Tenant[]? rows = null)
    {
        rows ??= Rows;
        var columns = new Columns<double>(Tenant.Trainer.Kernel.ColumnCount);
        for (var at = 0; at < rows.Length;)
        {
            var block = columns.AddRows(rows.Length - at);
            Tenant.Trainer.Kernel.Write(rows.AsSpan(at, block.Rows), block);
            at += block.Rows;
        }

        return columns;
    }

    /// <summary>Ages rise along the rows, so that the means of the folds differ. Who is missing differs by feature.</summary>
    private static Tenant[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(row =>
        {
            var (age, rooms, distance) = (20 + (30.0 * row / count) + (10 * random.NextDouble()), 1 + random.Next(5), 1 + (4 * random.NextDouble()));
            var rent = (10 * age) - (0.1 * age * age) + (100 * rooms) - (40 * Math.Log(distance)) + (20 * random.NextDouble());
            return new Tenant(random.Next(4) == 0 ? null : age, rooms, random.Next(3) == 0 ? null : distance, rent, 0.5 + random.Next(3));
        })];
    }
}

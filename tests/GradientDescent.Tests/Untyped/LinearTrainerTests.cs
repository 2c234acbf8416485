using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Untyped;

/// <summary>A trainer without a record does what the record's own does, by the same code: the numbers have the same bits.</summary>
public class LinearTrainerTests
{
    private static readonly ModelSchema Schema = SchemaOf<Double9.Model>();
    private static readonly Columns<double> Rows = RowsOf(700, 10);

    public static TheoryData<string> Ways => [.. Options.Keys];

    private static Dictionary<string, TrainerOptions> Options { get; } = new()
    {
        ["solved"] = new(),
        ["factor"] = new() { Solver = LeastSquaresSolver.Qr },
        ["moments"] = new() { LearningRate = 0.05, Epochs = 40, GradientSource = GradientSource.Moments },
        ["direct"] = new() { LearningRate = 0.05, Epochs = 40, GradientSource = GradientSource.Direct },
        ["batches"] = new() { LearningRate = 0.02, Epochs = 5, MiniBatches = new() { Size = 32 } },
        ["row by row"] = new() { LearningRate = 0.01, Epochs = 3, MiniBatches = new() { Size = 1 } },
        ["lasso"] = new() { Penalty = Penalty.Lasso(0.01) },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void It_fits_the_bits_of_the_records_trainer(string way)
    {
        var (typed, untyped) = (new Double9.Trainer(Options[way]).Fit(Rows), new LinearTrainer(Schema, Options[way]).Fit(Rows));

        Same(typed, untyped);
        if (typed.Epochs > 0)
            Same(new Double9.Trainer(Options[way]).Fit(Rows, typed.Model), new LinearTrainer(Schema, Options[way]).Fit(Rows, untyped.Model));
    }

    [Fact]
    public void Any_loss_will_do()
    {
        Same(new Double9.Trainer<Huber>(new(0.3)).Fit(Rows), new LinearTrainer<Huber>(Schema, new(0.3)).Fit(Rows));
        Same(new Double9.Trainer<QuantileLoss>(new(0.8)).Fit(Rows), new LinearTrainer<QuantileLoss>(Schema, new(0.8)).Fit(Rows));
    }

    [Fact]
    public void Every_other_operation_gives_the_same_bits()
    {
        var (typed, untyped) = (new Double9.Trainer(), new LinearTrainer(Schema));
        var grid = PenaltyGrid.Of(Penalty.Ridge(0.1), Penalty.Ridge(1));
        var (fit, other) = (typed.Fit(Rows), untyped.Fit(Rows));

        Assert.Equal(typed.MomentsOf(Rows).Means, untyped.MomentsOf(Rows).Means);
        Same(typed.Fit(typed.MomentsOf(Rows)), untyped.Fit(untyped.MomentsOf(Rows)));
        Same(typed.Fit(typed.QrFactorOf(Rows)), untyped.Fit(untyped.QrFactorOf(Rows)));
        Assert.Equal(typed.RegularizationPath(Rows, grid).Points.SelectMany(static point => Weights(point.Model)), untyped.RegularizationPath(Rows, grid).Points.SelectMany(static point => point.Model.ToWeights()));
        Assert.Equal(typed.CrossValidate(Rows, Folds.Shuffled(4), grid).Best.ValidationLoss, untyped.CrossValidate(Rows, Folds.Shuffled(4), grid).Best.ValidationLoss);
        Assert.Equal(typed.PredictOutOfFold(Rows, Folds.Shuffled(4)).Predictions, untyped.PredictOutOfFold(Rows, Folds.Shuffled(4)).Predictions);
        Assert.Equal(typed.LeaveOneOut(Rows, grid).Best.ValidationLoss, untyped.LeaveOneOut(Rows, grid).Best.ValidationLoss);
        Assert.Equal(typed.Diagnose(Rows, fit).Hc3().Cast<double>(), untyped.Diagnose(Rows, other).Hc3().Cast<double>());
        Assert.Equal(fit.Details(typed.PrepareRows(Rows, fit.Model)).Provenance!.Ranges, other.Details(untyped.PrepareRows(Rows, other.Model)).Provenance!.Ranges);
    }

    [Fact]
    public void Rows_by_the_names_of_their_properties_are_read_by_their_terms()
    {
        var schema = SchemaOf<Home.Model>();
        Dictionary<string, object?>[] rows = [.. Home.Some.Select(static home => new Dictionary<string, object?>(home.Named()) { ["Price"] = home.Price })];

        var (typed, untyped) = (new Home.Trainer().Fit(Home.Some), new LinearTrainer(schema).Fit((IEnumerable<IReadOnlyDictionary<string, object?>>)rows));

        // The record's noise is a float in double columns either way.
        Same(typed, untyped);
        Assert.Equal([typed.Model.AgeMean], untyped.Model.ToMeans());
        Assert.Equal(typed.Model.Predict(Home.Some[1]), untyped.Model.Predict(rows[1]));
    }

    [Fact]
    public void Columns_go_by_the_names_of_features()
    {
        var fit = new LinearTrainer(SchemaOf<House.Model>()).Fit(Columns.Of(
            ("Price", House.Tutorial.Select(static house => house.Price).ToArray()), ("Bedrooms", House.Tutorial.Select(static house => house.Bedrooms).ToArray())));

        Same(new House.Trainer().Fit(House.Tutorial), fit);
        Assert.Equal("Price = -46.3158 + 84.7368·Bedrooms", fit.Model.ToString());
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_refused_by_number_or_name()
    {
        var trainer = new LinearTrainer(SchemaOf<House.Model>());
        IReadOnlyDictionary<string, object?> Row(object? bedrooms) => new Dictionary<string, object?> { ["Bedrooms"] = bedrooms, ["Price"] = 1 };

        Assert.StartsWith("Row 1 (counting from 0) cannot be trained on: Bedrooms is NaN.", Assert.Throws<InvalidRowException>(() => trainer.Fit([Row(1), Row(double.NaN)])).Message);
        Assert.StartsWith("Row 1 (counting from 0) cannot be trained on: Bedrooms cannot be \"many\"", Assert.Throws<InvalidRowException>(() => trainer.Fit([Row(1), Row("many")])).Message);
        Assert.Equal(
            ["Bedrooms Unreadable: 1 row (1, counting from 0)", "Bedrooms Missing: 1 row (3, counting from 0)"],
            new LinearTrainer(SchemaOf<House.Model>(), new() { InvalidRows = InvalidRows.Skip }).Fit([Row(1), Row("many"), Row(2), Row(null), Row(4)])
                .SkippedRowReasons.Select(static reason => reason.ToString()));
        Assert.Throws<ArgumentNullException>(() => new LinearTrainer(null!));
    }

    [Fact]
    public void Moments_of_another_schema_do_not_merge() => Assert.StartsWith(
        "The models differ",
        Assert.Throws<ArgumentException>(() => new LinearTrainer(Schema).MomentsOf(Rows).Merge(new LinearTrainer(SchemaOf<House.Model>()).MomentsOf(RowsOf(9, 2)))).Message);

    private static void Same<TTyped, TUntyped>(FitResult<TTyped> typed, FitResult<TUntyped> untyped)
        where TTyped : ILinearModel
        where TUntyped : ILinearModel
    {
        Assert.Equal(typed.Model.ToWeights(), untyped.Model.ToWeights());
        Assert.Equal(typed.LossHistory, untyped.LossHistory);
        Assert.Equal((typed.Loss, typed.StopReason, typed.Epochs, typed.Metrics), (untyped.Loss, untyped.StopReason, untyped.Epochs, untyped.Metrics));
    }

    private static double[] Weights(ILinearModel model) => model.ToWeights();

    private static ModelSchema SchemaOf<TModel>()
        where TModel : ILinearModel<TModel> => TModel.Shape.Schema;

    private static Columns<double> RowsOf(int count, int columnCount)
    {
        var random = new Random(count);
        var rows = new Columns<double>(columnCount);
        for (var row = 0; row < count; row++)
        {
            var block = rows.AddRows(1);
            for (var column = 0; column < columnCount; column++)
                block[column, 0] = random.NextDouble() + column;
        }

        return rows;
    }
}

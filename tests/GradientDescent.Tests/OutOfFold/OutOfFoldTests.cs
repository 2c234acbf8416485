using GradientDescent.Tests.Records;
using GradientDescent.Tests.Scoring;
using GradientDescent.Tests.Selection;

namespace GradientDescent.Tests.OutOfFold;

/// <summary>Every row is predicted and scored by the model that a trainer fits to the training rows of its fold.</summary>
public class OutOfFoldTests
{
    private const double Refit = 1e-7;

    /// <summary>How near a descent on moments comes to one on rows.</summary>
    private const double Arrival = 1e-5;

    private static readonly Double3[] Rows = SelectionRows.Of(90);

    private static readonly Dictionary<string, Folds<Double3>> FoldsByName = new()
    {
        ["shuffled"] = Folds.Shuffled(7, seed: 4),
        ["contiguous"] = Folds.Contiguous(7),
        ["time"] = Folds.ByTime(5),
        ["group"] = Folds.ByGroup(4, static (Double3 row) => (int)row.X1),
        ["listed"] = Folds.Of([.. Enumerable.Range(0, 90).Select(static row => row * row % 5 % 3)]),
    };

    public static TheoryData<string> FoldNames => [.. FoldsByName.Keys];

    [Theory]
    [MemberData(nameof(FoldNames))]
    public void A_closed_form_is_that_of_the_training_rows(string name)
    {
        foreach (var options in new TrainerOptions[] { new(), new() { Penalty = Penalty.Ridge(0.01) }, new() { Penalty = Penalty.Lasso(0.1), Standardize = true } })
        {
            var trainer = new Double3.Trainer(options);
            RefittedFolds.AssertEqual(trainer.PredictOutOfFold(Rows, FoldsByName[name]), Rows, FoldsByName[name], trainer, Refit);
        }
    }

    [Theory]
    [MemberData(nameof(FoldNames))]
    public void Any_loss_is_refitted(string name)
    {
        var trainer = new Double3.Trainer<Huber>(new(delta: 1));
        RefittedFolds.AssertEqual(trainer.PredictOutOfFold(Rows, FoldsByName[name]), Rows, FoldsByName[name], trainer, tolerance: 0);
    }

    [Fact]
    public void A_descent_is_that_of_the_training_rows()
    {
        var trainer = new Double3.Trainer(new() { Epochs = 20, LearningRate = 1e-7 });
        RefittedFolds.AssertEqual(trainer.PredictOutOfFold(Rows, Folds.Contiguous(3)), Rows, Folds.Contiguous(3), trainer, Refit);
    }

    [Fact]
    public void Many_rows_in_stretches_and_groups_have_the_bits_of_their_fold_alone()
    {
        var rows = SelectionRows.Of(50_003);
        foreach (var folds in new[] { Folds.Shuffled(3, seed: 8), Folds.Contiguous(2), Folds.ByTime(2) })
            RefittedFolds.AssertEqual(new Double3.Trainer().PredictOutOfFold(rows, folds), rows, folds, new Double3.Trainer(), Refit);
    }

    [Fact]
    public void The_scores_of_all_are_those_of_the_predictions()
    {
        foreach (var folds in FoldsByName.Values)
        {
            var predicted = new Double3.Trainer().PredictOutOfFold(Rows, folds);
            PlainScores.AssertEqual(
                predicted.Scores,
                Rows.Zip(predicted.Predictions, static (row, prediction) => (prediction, row.Y, 1.0)).Where(static row => !double.IsNaN(row.prediction)));
        }
    }

    [Fact]
    public void With_folds_by_time_the_first_rows_are_not_predicted()
    {
        var predicted = new Double3.Trainer().PredictOutOfFold(Rows, Folds.ByTime(5));

        Assert.Equal(Enumerable.Range(0, 15), Enumerable.Range(0, 90).Where(row => double.IsNaN(predicted.Predictions[row])));
        Assert.Equal((90, 75), (predicted.RowCount, predicted.Scores.RowCount));
        Assert.Empty(predicted.Scores.Unpredicted);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Means_weights_and_a_transformed_target_are_those_of_each_fold(bool misses)
    {
        var rows = Lease.Random(200, seed: 3, misses: misses);
        foreach (var folds in new[] { Folds.Shuffled(5), Folds.Contiguous(4), Folds.ByTime(3) })
        {
            RefittedFolds.AssertEqual(new Lease.Trainer().PredictOutOfFold(rows, folds), rows, folds, new Lease.Trainer(), Refit);
            RefittedFolds.AssertEqual(new Lease.Trainer<Huber>(new(0.1)).PredictOutOfFold(rows, folds), rows, folds, new Lease.Trainer<Huber>(new(0.1)), Arrival);
        }
    }

    [Fact]
    public void A_transformed_target_is_predicted_in_its_own_unit_and_scored_in_both()
    {
        var rows = Lease.Random(200, seed: 3);
        var predicted = new Lease.Trainer().PredictOutOfFold(rows, Folds.Shuffled(5));

        PlainScores.AssertEqual(predicted.Scores, rows.Zip(predicted.Predictions, static (row, prediction) => (prediction, row.Rent, (double)row.Weight)));
        PlainScores.AssertEqual(predicted.Scores.Transformed!, rows.Zip(predicted.Predictions, static (row, prediction) => (Math.Log(prediction), Math.Log(row.Rent), (double)row.Weight)), digits: 8);
        Assert.Equal(("Rent", "LogRent"), (predicted.Scores.TargetName, predicted.Folds[1].Scores.Transformed!.TargetName));
    }

    [Fact]
    public void A_float_record_has_the_predictions_of_its_models()
    {
        var random = new Random(12);
        Assay[] rows = [.. Enumerable.Range(0, 3001).Select(_ => new Assay(
            random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.NextSingle(), random.Next(4)))];

        RefittedFolds.AssertEqual(new Assay.Trainer().PredictOutOfFold(rows, Folds.Shuffled(4)), rows, Folds.Shuffled(4), new Assay.Trainer(), Refit);
    }

    [Fact]
    public void A_prediction_that_is_too_large_is_counted()
    {
        Growth[] rows = [new(0, 1), new(1, 3), new(2, 7), new(3, 20), new(1e6, 2)];

        var predicted = new Growth.Trainer().PredictOutOfFold(rows, Folds.Of([1, 2, 1, 2, 0]));

        Assert.Equal(double.NaN, predicted.Predictions[4]);
        Assert.Equal("Size NotFinite: 1 row (4, counting from 0)", Assert.Single(predicted.Scores.Unpredicted).ToString());
        Assert.Equal(4, predicted.Scores.RowCount);
        Assert.Equal([1, 0, 0], predicted.Folds.Select(static fold => fold.Scores.Unpredicted.Count));
    }
}

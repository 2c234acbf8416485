using GradientDescent.Tests.Scoring;
using GradientDescent.Tests.Selection;

namespace GradientDescent.Tests.OutOfFold;

/// <summary>Compares out-of-fold predictions with a fit, an evaluation and a prediction for each fold.</summary>
internal static class RefittedFolds
{
    /// <param name="actual">The out-of-fold predictions.</param>
    /// <param name="rows">The rows that are used.</param>
    /// <param name="folds">The folds.</param>
    /// <param name="trainer">The trainer.</param>
    /// <param name="tolerance">The largest share by which weights and means may differ from those of a fit.</param>
    public static void AssertEqual<TRow, TModel>(OutOfFoldResult<TModel> actual, TRow[] rows, Folds<TRow> folds, LinearTrainer<TRow, TModel> trainer, double tolerance)
        where TModel : IRowModel<TRow>, ILinearModel<TModel>
    {
        var scheme = folds.SchemeOf(rows);
        var parts = new int[rows.Length];
        scheme.Parts.AssignRows(0, parts);
        var predictions = Enumerable.Repeat(double.NaN, rows.Length).ToArray();

        Assert.Equal((folds.Count, rows.Length), (actual.Folds.Count, actual.RowCount));
        for (var fold = 0; fold < folds.Count; fold++)
        {
            var model = actual.Folds[fold].Model;
            var expected = trainer.Fit([.. rows.Where((_, row) => scheme.Trains(fold, parts[row]))]).Model;
            Assert.All(Numbers(expected).Zip(Numbers(model)), pair => Assert.Equal(pair.First, pair.Second, tolerance * Math.Max(1, Math.Abs(pair.First))));

            int[] validation = [.. Enumerable.Range(0, rows.Length).Where(row => parts[row] == scheme.Validating(fold))];
            TRow[] its = [.. validation.Select(row => rows[row])];
            Assert.Equal(PlainScores.Bits(model.Evaluate(its)), PlainScores.Bits(actual.Folds[fold].Scores));
            foreach (var (row, prediction) in validation.Zip(model.Predict(its)))
                predictions[row] = prediction;
        }

        Assert.Equal(predictions, actual.Predictions);
        Assert.Equal(predictions.Count(static prediction => !double.IsNaN(prediction)), actual.Scores.RowCount);
    }

    private static double[] Numbers<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => [.. model.ToWeights(), .. model.ToMeans()];
}

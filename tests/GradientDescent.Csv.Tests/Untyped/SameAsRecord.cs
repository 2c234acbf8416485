namespace GradientDescent.CsvTests;

/// <summary>Compares what a trainer and a model without a record read from CSV text with what those of the record read, bit for bit.</summary>
internal static class SameAsRecord
{
    public static void Of<TRow, TModel>(Func<TrainerOptions, LinearTrainer<TRow, TModel>> trainer, PropertySource source)
        where TModel : class, ILinearModel<TModel>, IRowModel<TRow>
    {
        var options = new TrainerOptions { InvalidRows = InvalidRows.Skip };
        var expected = trainer(options).Fit(source);
        var actual = new LinearTrainer(TModel.Shape.Schema, options).Fit(source);

        Assert.Equal(expected.Model.ToJson(), actual.Model.ToJson());
        Assert.Equal(expected.RowCount, actual.RowCount);
        Assert.Equal(expected.SkippedRowReasons.Select(static reason => reason.ToString()), actual.SkippedRowReasons.Select(static reason => reason.ToString()));
        Assert.Equal(expected.Model.Predict(source), actual.Model.Predict(source));
        Assert.Equal(expected.Model.Evaluate(source).ToString(), actual.Model.Evaluate(source).ToString());
    }

    /// <summary>The exception of a fit, which is the same with and without a record.</summary>
    public static TException Refusal<TRow, TModel, TException>(LinearTrainer<TRow, TModel> trainer, PropertySource source)
        where TModel : class, ILinearModel<TModel>
        where TException : Exception
    {
        var expected = Assert.Throws<TException>(() => trainer.Fit(source));
        var actual = Assert.Throws<TException>(() => new LinearTrainer(TModel.Shape.Schema).Fit(source));
        Assert.Equal(expected.Message.Replace("with [Name(\"…\")] on the property", "as the ColumnName of its ModelProperty", StringComparison.Ordinal), actual.Message);
        return actual;
    }
}

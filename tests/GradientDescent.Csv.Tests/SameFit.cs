namespace GradientDescent.CsvTests;

/// <summary>Compares the fit of CSV text with that of the same rows as objects, bit for bit.</summary>
internal static class SameFit
{
    public static void Of<TRow, TModel>(LinearTrainer<TRow, TModel> trainer, PropertySource source, params TRow[] rows)
        where TModel : class, ILinearModel<TModel>
    {
        var expected = trainer.Fit(rows);
        var actual = trainer.Fit(source);

        Assert.Equal(expected.RowCount, actual.RowCount);
        Assert.Equal(expected.Model.ToJson(), actual.Model.ToJson());
    }
}

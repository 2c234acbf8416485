using GradientDescent.Reports.Diagnostics;

namespace GradientDescent.Reports.Tests;

public class RowInfluencesTests
{
    [Fact]
    public void Of_many_rows_those_with_the_largest_measures_are_kept_once_each()
    {
        var rows = Flat.Some(4_000);
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(rows);
        var influences = RowInfluences.Of(fit, trainer.PrepareRows(rows, fit.Model));

        Assert.False(influences.AreAll);
        Assert.InRange(influences.Rows.Count, 100, 300);
        Assert.Equal(influences.Rows.Select(static row => row.Row).Distinct().Order(), influences.Rows.Select(static row => row.Row));
        Assert.Contains(influences.Measures.LargestLeverages[0], influences.Rows);
    }

    [Fact]
    public void Other_rows_than_those_of_the_fit_have_no_influence_on_it()
    {
        var trainer = new Flat.Trainer();
        var fit = trainer.Fit(Flat.Some(60));
        var other = trainer.PrepareRows(Flat.Some(50), fit.Model);

        Assert.Null(FitDiagnostics.Of(fit, fit.Moments, other, [0, 1]).Influences);
        Assert.Equal([0, 1], FitDiagnostics.Of(fit, fit.Moments, other, [0, 1]).Features.Select(static feature => feature.Feature));
    }
}

namespace GradientDescent.Reports.Tests;

/// <summary>Rates that the page suggests, and the labels of their lines.</summary>
public sealed class RateWordsTests
{
    private static readonly string[] Scripts = ["text.js", "words.js", "stability.js", "rate-run.js", "end-labels.js"];

    /// <summary>With two curvatures of very different size, the best rate is just below the largest stable one.</summary>
    [NodeFact]
    public void The_rate_that_is_suggested_at_first_converges_for_any_curvature()
    {
        var contractions = PageScripts.Read<double[]>(
            """
            Array.from({ length: 400 }, (_, i) => {
                const stability = new Stability([1e-7 * 1.0731 ** i, 1.0731 ** i]);
                return stability.contraction(rateRuns([], stability).find(run => run.id === 'own').rate);
            })
            """, Scripts);

        Assert.Equal(400, contractions.Length);
        Assert.All(contractions, static contraction => Assert.InRange(contraction, 0, 1));
    }

    [NodeFact]
    public void The_rate_of_the_fit_is_the_own_one_unless_it_is_compared_already()
    {
        const string own = "find(run => run.id === 'own')";
        Assert.Equal("0.0075 true", PageScripts.Read<string>($"[rateRuns([0.001], new Stability([1]), 0.0075).{own}].map(run => `${{run.rate}} ${{run.isShown}}`)[0]", Scripts));
        Assert.False(PageScripts.Read<bool>($"rateRuns([0.0075], new Stability([1]), 0.0075).{own}.isShown", Scripts));
    }

    [NodeFact]
    public void Each_of_many_runs_has_its_own_pair_of_colour_and_dashes()
    {
        var styles = PageScripts.Read<string[]>("rateRuns([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], new Stability([1])).map(run => `${run.color} ${run.dash} ${run.width}`)", Scripts);

        Assert.Equal(14, styles.Length);
        Assert.Equal(styles.Length, styles.Distinct().Count());
        Assert.Equal(6, styles.Take(6).Select(static style => style.Split(' ')[1]).Distinct().Count());
    }

    [NodeFact]
    public void Labels_at_the_ends_of_lines_do_not_cover_each_other()
    {
        Assert.Equal([0.2, 0.5], PageScripts.Read<double[]>("endLabels([0.2, 0.5], 0.1)", Scripts));
        var (near, outside) = (PageScripts.Read<double[]>("endLabels([0.5, 0.51, 0.49], 0.1)", Scripts), PageScripts.Read<double[]>("endLabels([Infinity, 5, -3, NaN], 0.1)", Scripts));

        Assert.All([near, outside], static heights => Assert.All(heights.Order().Zip(heights.Order().Skip(1)), static pair => Assert.True(pair.Second - pair.First > 0.0999)));
        Assert.Equal([2, 0, 1], near.Index().OrderBy(static height => height.Item).Select(static height => height.Index));
        Assert.Equal(1, outside.Max());
        Assert.Empty(PageScripts.Read<double[]>("endLabels([], 0.1)", Scripts));
    }
}

namespace GradientDescent.Reports.Tests;

/// <summary>What is told of an epoch is what its numbers do.</summary>
public sealed class CommentaryTests
{
    private static readonly string[] Scripts = ["data.js", "text.js", "words.js", "error-surface.js", "descent.js", "weight-plane.js", "commentary.js"];

    /// <summary>The sentences on each epoch of the tutorial's descent, with the intercept first.</summary>
    private static string[] Told(double rate)
    {
        var fit = new House.Trainer(new() { LearningRate = rate, Epochs = 200, OnDivergence = OnDivergence.Continue }).Fit(House.All);
        return PageScripts.Read<string[]>(
            ReportJson.Of(new Report<House.Model>(fit)),
            """
            (() => {
                const surface = new ErrorSurface(report.moments, report.hasIntercept);
                const descent = Descent.ofFit(report);
                const plane = new WeightPlane({ surface, optimum: doubles(report.moments.optimum), descent, first: 1, second: 0 });
                return Array.from(descent.epochs, (_, point) => commentary.sentences({ descent, plane, point }).join(' '));
            })()
            """,
            Scripts);
    }

    [NodeFact]
    public void A_weight_that_walks_away_first_is_told_and_where_it_turns()
    {
        var told = Told(0.0075);
        var fit = new House.Trainer(new() { LearningRate = 0.0075, Epochs = 200 }).Fit(House.All);
        var turn = Enumerable.Range(0, 199).First(epoch => fit.ModelHistory[epoch + 1].Intercept < fit.ModelHistory[epoch].Intercept);

        Assert.Equal("Intercept walks away from its value at the minimum, −46.32: as the other weights are now, the error falls that way.", told[0]);
        Assert.Equal([turn], told.Index().Where(static epoch => epoch.Item.StartsWith("From here on, Intercept goes towards", StringComparison.Ordinal)).Select(static epoch => epoch.Index));
        Assert.All(told[..turn], static epoch => Assert.Contains("Intercept walks away", epoch, StringComparison.Ordinal));
        Assert.All(told[(turn + 1)..], static epoch => Assert.DoesNotContain("Intercept", epoch, StringComparison.Ordinal));
        Assert.Equal("", told[^1]);
    }

    [NodeFact]
    public void A_zigzag_is_a_crossing_of_the_valley_and_not_a_walk()
    {
        Assert.StartsWith("The step before crossed the valley: Intercept and Bedrooms go back.", Told(0.075)[2], StringComparison.Ordinal);
        Assert.DoesNotContain(Told(0.0075), static epoch => epoch.Contains("crossed", StringComparison.Ordinal));
    }
}

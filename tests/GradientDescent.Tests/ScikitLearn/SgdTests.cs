using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>Descent row by row takes the steps of scikit-learn's SGDRegressor, whatever its options; and takes others when an option is another.</summary>
public class SgdTests
{
    private static readonly Dictionary<string, SgdRun> Runs = GoldenFile.Entries<SgdRun>("ScikitLearn/sgd.json").ToDictionary(run => run.ToString());

    private static readonly Dictionary<string, (Func<SgdRun, bool> Matters, Func<SgdRun, SgdRun> Change)> Changes = new()
    {
        ["eta0"] = (run => run.LearningRate != "optimal", run => run with { Eta0 = run.Eta0 * (1 + 1e-6) }),
        ["power_t"] = (run => run.LearningRate == "invscaling", run => run with { PowerT = run.PowerT * (1 + 1e-6) }),
        ["alpha"] = (run => run.Penalty is not null || run.LearningRate == "optimal", run => run with { Alpha = run.Alpha * (1 + 1e-6) }),
        ["l1_ratio"] = (run => run.Penalty == "elasticnet", run => run with { L1Ratio = run.L1Ratio * (1 + 1e-6) }),
        ["epsilon"] = (run => run.Loss != "squared_error", run => run with { Epsilon = run.Epsilon * 1.1 }),
        ["tol"] = (run => run.LearningRate == "adaptive", run => run with { Tol = run.Tol * 50 }),
        ["n_iter_no_change"] = (run => run.LearningRate == "adaptive", run => run with { NIterNoChange = run.NIterNoChange + 1 }),
        ["average"] = (run => run.Average > 0, run => run with { Average = run.Average + 1 }),
        ["sample_weight"] = (run => run.Weighted, run => run with { Weighted = false }),
        ["shuffle"] = (_ => true, run => run with { Shuffle = BatchShuffle.Rows }),
        ["the ½ of a square"] = (run => run.Loss is "squared_error" or "huber", run => run with { IsHalved = false }),
        ["cumulative L1"] = (run => run.Penalty is "l1" or "elasticnet", run => run with { L1Steps = L1Steps.Proximal }),
    };

    public static TheoryData<string> RunNames => [.. Runs.Keys];

    public static TheoryData<string> ChangeNames => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(RunNames))]
    public void The_same_options_lead_to_the_same_weights(string name)
    {
        var run = Runs[name];
        foreach (var point in run.After)
        {
            var (weights, epochs) = run.Fit(point.MaxIter);
            Assert.True(run.Agrees(point, (weights, epochs)),
                $"{point.MaxIter}: {string.Join(' ', weights)} after {epochs}, not {string.Join(' ', point.Weights)} after {point.NIter}");
        }
    }

    [Theory]
    [MemberData(nameof(ChangeNames))]
    public void A_changed_option_leads_to_other_weights(string name)
    {
        var (matters, change) = Changes[name];
        var runs = Runs.Values.Where(matters).ToArray();

        Assert.NotEmpty(runs);
        Assert.All(runs, run => Assert.False(change(run).Agrees(), run.ToString()));
    }
}

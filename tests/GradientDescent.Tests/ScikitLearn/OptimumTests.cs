using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>A trainer that is told a loss and a penalty and nothing else comes to the optimum that scikit-learn's own solver for them finds.</summary>
public class OptimumTests
{
    private static readonly Dictionary<string, Optimum> Optima = GoldenFile.Entries<Optimum>("ScikitLearn/optima.json").ToDictionary(optimum => optimum.ToString());

    private static readonly Dictionary<string, (Func<Optimum, bool> Matters, Func<Optimum, Optimum> Change)> Changes = new()
    {
        ["alpha"] = (optimum => optimum.Alpha > 0 && optimum.Weights?.Take(4).Any(weight => weight != 0) != false, optimum => optimum with { Alpha = optimum.Alpha * 1.01 }),
        ["l1_ratio"] = (optimum => optimum.L1Ratio > 0 && optimum.Weights.Take(4).Any(weight => weight != 0), optimum => optimum with { L1Ratio = optimum.L1Ratio * 1.01 }),
        ["epsilon"] = (optimum => optimum.Epsilon > 0, optimum => optimum with { Epsilon = optimum.Epsilon * 1.01 }),
        ["quantile"] = (optimum => optimum.Quantile > 0, optimum => optimum with { Quantile = optimum.Quantile * 1.01 }),
        ["positive"] = (optimum => optimum.Positive && optimum.Alpha < 0.5, optimum => optimum with { Positive = false }),
        ["sample_weight"] = (optimum => optimum.Weighted, optimum => optimum with { Weighted = false }),
    };

    public static TheoryData<string> Names => [.. Optima.Keys];

    public static TheoryData<string> SquaredErrors => [.. Optima.Where(pair => pair.Value.Model is not ("huber" or "quantile")).Select(pair => pair.Key)];

    public static TheoryData<string> ChangeNames => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_options_a_fit_is_there(string name) => AssertAgree(Optima[name], Optima[name].Fit());

    [Theory]
    [MemberData(nameof(SquaredErrors))]
    public void Fista_gets_there(string name) => AssertAgree(Optima[name], Optima[name].Fit(Optimizer.Fista()));

    [Theory]
    [MemberData(nameof(ChangeNames))]
    public void A_changed_option_has_its_optimum_elsewhere(string name)
    {
        var (matters, change) = Changes[name];
        var optima = Optima.Values.Where(matters).ToArray();

        Assert.NotEmpty(optima);
        Assert.All(optima, optimum => Assert.False(optimum.Agrees(change(optimum).Fit()), optimum.ToString()));
    }

    private static void AssertAgree(Optimum optimum, (double[] Weights, double Loss) fit) => Assert.True(optimum.Agrees(fit),
        $"{string.Join(' ', fit.Weights)}, loss {fit.Loss}, not {string.Join(' ', optimum.Weights ?? [])}, loss {optimum.Objective}");
}

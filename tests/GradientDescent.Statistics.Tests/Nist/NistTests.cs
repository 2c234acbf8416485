namespace GradientDescent.Statistics.Tests.Nist;

/// <summary>A fit without options finds the certified coefficients.</summary>
public class NistTests
{
    private static readonly Dictionary<string, Func<NistSet, double[]>> Fits = new()
    {
        ["Norris"] = set => Weights(new Line.Trainer().Fit(set.Rows<Line>())),
        ["Pontius"] = set => Weights(new Parabola.Trainer().Fit(set.Rows<Parabola>())),
        ["NoInt1"] = set => Weights(new LineThroughOrigin.Trainer().Fit(set.Rows<LineThroughOrigin>())),
        ["NoInt2"] = set => Weights(new LineThroughOrigin.Trainer().Fit(set.Rows<LineThroughOrigin>())),
        ["Longley"] = set => Weights(new Economy.Trainer().Fit(set.Rows<Economy>())),
        ["Filip"] = set => Weights(new TenthDegree.Trainer().Fit(set.Rows<TenthDegree>())),
        ["Wampler1"] = set => Weights(new Quintic.Trainer().Fit(set.Rows<Quintic>())),
        ["Wampler2"] = set => Weights(new Quintic.Trainer().Fit(set.Rows<Quintic>())),
        ["Wampler3"] = set => Weights(new Quintic.Trainer().Fit(set.Rows<Quintic>())),
        ["Wampler4"] = set => Weights(new Quintic.Trainer().Fit(set.Rows<Quintic>())),
        ["Wampler5"] = set => Weights(new Quintic.Trainer().Fit(set.Rows<Quintic>())),
    };

    [Theory]
    [InlineData("Norris")]
    [InlineData("Pontius")]
    [InlineData("NoInt1")]
    [InlineData("NoInt2")]
    [InlineData("Longley")]
    [InlineData("Wampler2")]
    [InlineData("Wampler1")]
    [InlineData("Wampler3")]
    [InlineData("Wampler4")]
    [InlineData("Wampler5")]
    public void Nine_digits_of_every_coefficient_are_right(string name)
    {
        var set = NistSet.Read(name);

        var digits = LogRelativeError.Least(Fits[name](set), set.Weights.Select(weight => weight.Value));

        Assert.True(digits >= 9, $"{name}: {digits:F1} digits");
    }

    private static double[] Weights<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> => TModel.ToWeights(fit.Model);
}

using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>
/// An entry of <c>paths.json</c>: the weights of all patients for every alpha of <c>lasso_path</c> or <c>enet_path</c>, largest first, in the features' own
/// units; where it is standardised, the penalty means features of deviation 1. They hold to <see cref="Precision"/>, relative above 1 and absolute below.
/// </summary>
public sealed record PathEntry(string Model, double Precision, double? L1Ratio, bool Standardized, double[] Alphas, double[][] Weights)
{
    public static Dictionary<string, PathEntry> All { get; } = GoldenFile.Entries<PathEntry>("ScikitLearn/paths.json").ToDictionary(entry => entry.ToString());

    public Penalty[] Penalties => [.. Alphas.Select(alpha => ScikitLearnPenalty.Ours(Model, alpha, L1Ratio, Patient.All.Length))];

    public override string ToString() => $"{Model}{(Standardized ? ", standardized" : "")}";
}

namespace GradientDescent.Reports.Tests;

/// <summary>A model written by hand, like <see cref="Flat"/>'s, whose names are such as no page expects.</summary>
public sealed record Hostile(double First, double Second, double Intercept) : ILinearModel<Hostile>
{
    public static string RecordName => "</script><script>document.title = 'run'</script>";

    public static IReadOnlyList<string> FeatureNames { get; } = ["<b onmouseover=\"document.title = 'run'\">\"'&", "価格 <i>%{x}</i>"];

    public static string TargetName => "<img src=x onerror=\"document.title = 'run'\"> & Größe";

    public static ModelShape<Hostile> CreateShape() => new(
        new(RecordName, new ModelProperty(TargetName), [.. FeatureNames.Select(static name => (ModelFeature)new ModelProperty(name))]),
        static (weights, _) => new(weights[0], weights[1], weights[2]));

    public double[] ToWeights() => [First, Second, Intercept];
}


namespace GradientDescent.Reports.Tests;

/// <summary>Names that would be markup, script or an escape if they were taken for anything but text.</summary>
internal static class OddNames
{
    public const string Record = "</script><script>window.injected = 'record'; alert(1)</script>";
    public const string Target = "\"Miete\" & 'Rent' &amp; ${x} `y` \\u003c \\ <img class=\"injected\" src=\"x\" onerror=\"alert(2)\">";
    public const string First = "<b class=\"injected\">面积 المساحة 🏠</b>\u2028<!-- <script>";
    public const string Second = "</title></style></textarea><svg class=\"injected\" onload=\"alert(3)\"> $& {{data}} {{title}}";

    public static string[] All { get; } = [Record, Target, First, Second];
}

/// <summary>A flat's model under those names, written by hand.</summary>
public sealed record OddModel(double Area, double Rooms, double Intercept) : ILinearModel<OddModel>
{
    public static string RecordName => OddNames.Record;

    public static IReadOnlyList<string> FeatureNames { get; } = [OddNames.First, OddNames.Second];

    public static string TargetName => OddNames.Target;

    public static bool HasIntercept => true;

    public static OddModel FromWeights(ReadOnlySpan<double> weights) => new(weights[0], weights[1], weights[2]);

    public static double[] ToWeights(OddModel model) => [model.Area, model.Rooms, model.Intercept];

    public override string ToString() => $"{TargetName} = {FeatureNames[0]} + {FeatureNames[1]}";
}

public sealed class OddTrainer(TrainerOptions? options = null) : LinearTrainer<Flat, double, Flat.Kernel, OddModel, SquaredError>(default, options);

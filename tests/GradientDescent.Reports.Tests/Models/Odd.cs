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
    public static ModelShape<OddModel> CreateShape() => new(
        new(OddNames.Record, new ModelProperty(OddNames.Target), [new ModelProperty(OddNames.First), new ModelProperty(OddNames.Second)]),
        static (weights, _) => new(weights[0], weights[1], weights[2]));

    public double[] ToWeights() => [Area, Rooms, Intercept];

    public override string ToString() => $"{OddNames.Target} = {OddNames.First} + {OddNames.Second}";
}

public sealed class OddTrainer(TrainerOptions? options = null) : LinearTrainer<Flat, double, Flat.Trainer.Kernel, OddModel, SquaredError>(default, options);

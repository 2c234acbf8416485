namespace GradientDescent.Generators;

/// <summary>The names of a feature's locals in the kernel: <c>bedrooms</c>, <c>bedroomsColumn</c>, <c>bedroomsWeight</c>, <c>bedroomsGradient</c>.</summary>
/// <param name="Feature">The property.</param>
/// <param name="Index">Its place among the features, and so its column and the place of its weight.</param>
/// <param name="Stem">What all its locals begin with.</param>
internal sealed record KernelLocals(Column Feature, int Index, string Stem)
{
    private static readonly IReadOnlyList<string> Suffixes = ["Column", "Weight", "Gradient"];

    /// <summary>What the kernel's methods call their own parameters and locals.</summary>
    internal static readonly IReadOnlyList<string> Reserved =
    [
        "at", "block", "intercept", "interceptGradient", "loss", "lossSum", "prediction", "predictions", "room",
        "row", "rowLoss", "slope", "slopes", "sums", "target", "targetColumn", "weights",
    ];

    public string Value => Names.Identifier(Stem);

    public string Column => Stem + "Column";

    public string Weight => Stem + "Weight";

    public string Gradient => Stem + "Gradient";

    public static IReadOnlyList<KernelLocals> Of(ModelRecord record)
    {
        var stems = Names.LocalStems(record.Features, Suffixes, Reserved);
        return [.. record.Features.Select((feature, i) => new KernelLocals(feature, i, stems[i]))];
    }
}

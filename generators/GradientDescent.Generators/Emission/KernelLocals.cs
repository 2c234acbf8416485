using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>The names of a column's locals in the kernel: <c>bedrooms</c>, <c>bedroomsColumn</c>, <c>bedroomsWeight</c>, <c>bedroomsGradient</c>.</summary>
/// <param name="Index">Which column of a block it is; for a feature also the place of its weight.</param>
/// <param name="Stem">What all its locals begin with.</param>
internal sealed record KernelLocals(int Index, string Stem)
{
    private static readonly IReadOnlyList<string> Suffixes = ["Column", "Weight", "Gradient"];

    /// <summary>What the kernel's methods call their own parameters and locals.</summary>
    internal static readonly IReadOnlyList<string> Reserved =
    [
        "at", "block", "intercept", "interceptGradient", "loss", "lossSum", "prediction", "predictionColumn", "predictions",
        "row", "rowLoss", "slope", "slopeColumn", "slopes", "strip", "StripRows", "sums", "weights", "weightSum",
    ];

    public string Value => CSharpNames.Identifier(Stem);

    public string Column => Stem + "Column";

    public string Weight => Stem + "Weight";

    public string Gradient => Stem + "Gradient";

    /// <summary>The locals of all columns in their order: the features, the target, the sample weight if there is one.</summary>
    public static IReadOnlyList<KernelLocals> Of(ModelRecord record) =>
        [.. Names.LocalStems(record.ColumnNames, Suffixes, Reserved).Select(static (stem, i) => new KernelLocals(i, stem))];
}

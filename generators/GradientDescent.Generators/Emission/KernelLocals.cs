using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>The names of a column's locals in the kernel: <c>bedrooms</c>, <c>bedroomsColumn</c>, <c>bedroomsWeight</c>, <c>bedroomsGradient</c>.</summary>
/// <param name="Index">The index of the column in a block; for a feature also the index of its weight.</param>
/// <param name="Stem">The common start of its locals.</param>
internal sealed record KernelLocals(int Index, string Stem)
{
    private static readonly IReadOnlyList<string> Suffixes = ["Column", "Weight", "Gradient"];

    /// <summary>The names of the other parameters and locals in the kernel's methods.</summary>
    internal static readonly IReadOnlyList<string> Reserved =
    [
        "at", "block", "intercept", "interceptGradient", "loss", "lossSum", "prediction", "predictionColumn", "predictions",
        "row", "rowLoss", "slope", "slopeColumn", "slopes", "strip", "StripRows", "sums", "weights", "weightSum",
    ];

    public string Value => CSharpNames.Identifier(Stem);

    public string Column => Stem + "Column";

    public string Weight => Stem + "Weight";

    public string Gradient => Stem + "Gradient";

    /// <summary>The locals of all columns in order: the features, the target, and the sample weight if any.</summary>
    public static IReadOnlyList<KernelLocals> Of(ModelRecord record) =>
        [.. Names.LocalStems(record.ColumnNames, Suffixes, Reserved).Select(static (stem, i) => new KernelLocals(i, stem))];
}

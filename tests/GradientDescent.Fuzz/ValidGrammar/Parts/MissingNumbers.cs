using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Nullable numbers with a policy.</summary>
internal static class MissingNumbers
{
    public static Gen<Part> Any { get; } =
        from name in Gen.OneOf("Age", "Built", "Height")
        from policy in Gen.OneOf("Throw", "SkipRow", "Indicator")
        let isIndicated = policy == "Indicator"
        select new Part
        {
            Properties = [ValidProperty.Of($"[Missing(MissingValues.{policy})] ", "double?", name, 1.0, 3.5, null, 2.0)],
            Columns =
            [
                new(name, row => row[name] as double? ?? (isIndicated ? 0 : double.NaN)),
                .. isIndicated ? [new Column(name + "IsMissing", row => row[name] is null ? 1 : 0)] : Array.Empty<Column>(),
            ],
        };
}

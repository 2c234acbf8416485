using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates an annotated record with its base, its partial declarations, and the types that contain it.</summary>
internal static class Records
{
    private static readonly Gen<string> Access = Gen.Frequency(
        (40, "public "), (10, "internal "), (10, ""), (1, "private "), (1, "file "), (1, "protected internal "));

    private static readonly Gen<string> Partial = Gen.Frequency((60, "partial "), (1, ""));

    private static readonly Gen<string> TypeParameters = Gen.Frequency((90, ""), (1, "<T>"), (1, "<T1, T2>"));

    public static Gen<string> Any { get; } =
        from record in Bare
        from containing in ContainingTypes
        select containing.Replace("…", record, StringComparison.Ordinal);

    private static Gen<string> Bare =>
        from properties in Properties.All
        from marks in RecordMarks.Of(properties)
        from kind in Kind.Any
        from bases in Bases.Of(kind)
        from name in Identifiers.OfType
        from typeParameters in TypeParameters
        from access in Access
        from partial in Partial
        from parameterCount in ParameterCount(kind, properties.Count)
        from members in Members.Extra
        from isSplit in Gen.Frequency((12, false), (1, true))
        let declaration = $"{partial}{kind.Keyword} {name}{typeParameters}"
        let parameters = parameterCount > 0 ? $"({string.Join(", ", properties.Take(parameterCount).Select(static property => property.AsParameter))})" : ""
        let body = Body([.. properties.Skip(parameterCount).Select(static property => property.AsMember), .. isSplit ? [] : members])
        let otherPart = isSplit ? $"\n{declaration}{Body(members)}" : ""
        select $"{bases.Declaration}{marks}\n{access}{kind.Modifiers}{declaration}{parameters}{bases.Clause}{body}{otherPart}";

    /// <summary>The containing types. The ellipsis marks the place of the record.</summary>
    private static Gen<string> ContainingTypes =>
        from outer in Identifiers.OfType
        from containing in Gen.Frequency(
            (30, Gen.Const("…")),
            (10, Gen.OneOf(
                Around("public partial class", outer), Around("public partial record struct", outer), Around("partial interface", outer),
                Around("public static partial class", outer))),
            (1, Gen.OneOf(
                Around("partial record", $"{outer}(int Area)", Around("partial struct", $"{outer}Inner")), Around("class", outer),
                Around("partial class", $"{outer}<T>"), Around("file partial class", outer), Around("", ""))))
        select containing;

    private static Gen<int> ParameterCount(Kind kind, int properties) => kind.IsRecord
        ? Gen.OneOf(Gen.Const(properties), Gen.Int[0, properties])
        : Gen.Frequency((9, Gen.Const(0)), (1, Gen.Int[0, properties]));

    private static string Around(string keywords, string name, string record = "…") => $"{keywords} {name}\n{{\n{record}\n}}";

    private static string Body(IReadOnlyList<string> members) =>
        members.Count == 0 ? ";" : $"\n{{\n{string.Join('\n', members.Select(static member => member.StartsWith('#') ? member : "    " + member))}\n}}";
}

using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>Generates the properties of a record: usually several valid features and one target.</summary>
internal static class Properties
{
    private static readonly Gen<string> Accessors = Gen.Frequency(
        (40, Gen.OneOf("{ get; set; }", "{ get; init; }", "{ get; }")),
        (1, Gen.OneOf(
            "{ get; private set; }", "{ get; } = default!;", "=> default!;", "{ get => default!; }", "{ get => field; set => field = value; }",
            "{ get { throw new Exception(); } set { } }",
            "{ set { } }", "{ private get; set; }", "{ protected get; set; }", "{ readonly get; set; }", "", "{ }")));

    private static readonly Gen<Property> Feature = Gen.Frequency(
        (40, Of(Gen.Const(""), PropertyTypes.Number)),
        (10, Of(PropertyMarks.OfNumber, PropertyTypes.Number)),
        (1, Of(PropertyMarks.OfMissing, PropertyTypes.NullableNumber)),
        (1, Of(PropertyMarks.OfEnumeration, PropertyTypes.Enumeration)),
        (1, Of(PropertyMarks.OfText, PropertyTypes.Text)),
        (1, Of(Gen.Const(""), PropertyTypes.Quantity)),
        (1, Of(PropertyMarks.Discouraged, PropertyTypes.Number)),
        (1, Of(PropertyMarks.Any, PropertyTypes.Number)),
        (1, Of(PropertyMarks.Any, PropertyTypes.Any)));

    private static readonly Gen<Property> Target = Gen.Frequency(
        (20, Of(PropertyMarks.OfTarget, PropertyTypes.Number, Gen.OneOf("Price", "Price", "Rent", "Quality"))),
        (3, Of(PropertyMarks.OfTarget, PropertyTypes.NullableNumber)),
        (1, Of(PropertyMarks.OfTarget, PropertyTypes.Any)),
        (1, Feature));

    /// <summary>The number of properties. It seldom exceeds the limit of a model.</summary>
    private static readonly Gen<int> Count = Gen.Frequency((60, Gen.Int[1, 4]), (15, Gen.Int[5, 14]), (3, Gen.Const(0)), (1, Gen.Int[250, 260]));

    /// <summary>The properties of one record, with distinct names.</summary>
    public static Gen<IReadOnlyList<Property>> All { get; } =
        from count in Count
        from features in (count < 200 ? Feature : Numbered).Array[count]
        from target in Target
        from place in Gen.Int[0, count]
        select (IReadOnlyList<Property>)[.. Distinct([.. features[..place], target, .. features[place..]])];

    private static Gen<Property> Numbered => Gen.Int[0, 1_000_000].Select(static number => new Property("", "double", $"X{number}", "{ get; set; }"));

    private static IEnumerable<Property> Distinct(IEnumerable<Property> properties) =>
        properties.DistinctBy(static property => property.Name);

    private static Gen<Property> Of(Gen<string> marks, Gen<string> type, Gen<string>? name = null) =>
        Gen.Select(marks, type, name ?? Identifiers.OfProperty, Accessors, static (marks, type, name, accessors) => new Property(marks, type, name, accessors));
}

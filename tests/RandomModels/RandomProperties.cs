using GradientDescent;

namespace RandomModels;

/// <summary>Properties of every type, with random names, levels and policies.</summary>
internal sealed class RandomProperties(Random random)
{
    /// <summary>Texts that a careless program writes wrongly, as names and as levels.</summary>
    private static readonly string[] Texts = ["x\"; drop table y; --", "it's", "`", "a]b", "a\\b", "\\", "two\nlines", "\\\nend", "%_?", "$1 @p :q", "é", "😀", "Gas", "gas", " gas ", "/* no */", "--"];

    private static readonly PropertyType[] Types =
    [
        PropertyType.Double, PropertyType.Double, PropertyType.Double, PropertyType.Single, PropertyType.Half, PropertyType.Decimal, PropertyType.Byte, PropertyType.Int16, PropertyType.Int32,
        PropertyType.Int32, PropertyType.UInt32, PropertyType.Int64, PropertyType.UInt64, PropertyType.Boolean, PropertyType.DateOnly, PropertyType.DateTime, PropertyType.DateTimeOffset,
        PropertyType.TimeOnly, PropertyType.TimeSpan, PropertyType.Text, PropertyType.Text, PropertyType.Enum, PropertyType.Enum, PropertyType.Flags,
    ];

    public ModelProperty[] Some(int count) => [.. Enumerable.Range(0, count).Select(number => Of(number, Types[random.Next(Types.Length)]))];

    /// <summary>Properties that a computed property can be computed from.</summary>
    public static ModelProperty[] Inputs() =>
        [.. new[] { PropertyType.Double, PropertyType.Double, PropertyType.Single, PropertyType.Int32, PropertyType.Int32, PropertyType.Int64, PropertyType.Byte, PropertyType.Boolean }
            .Select((type, number) => new ModelProperty($"Input{type}{number}", type))];

    private ModelProperty Of(int number, PropertyType type) => new(random.Next(3) == 0 ? Texts[random.Next(Texts.Length)] + number : $"{type}{number}", type)
    {
        IsNullable = random.Next(2) == 0,
        Levels = type switch
        {
            PropertyType.Text => [.. Texts.Where(_ => random.Next(3) == 0).Append("end").Append("").Select(static (text, at) => new PropertyLevel(text) { CoefficientName = $"L{at}" })],
            PropertyType.Enum => [.. Enumerable.Range(0, random.Next(2, 7)).Select(static at => new PropertyLevel($"Member{at}", (at * 3) - 2))],
            PropertyType.Flags => [.. Enumerable.Range(0, 3).Select(static at => new PropertyLevel($"Flag{at}", 1 << (2 * at)))],
            _ => [],
        },
        OtherNames = type == PropertyType.Enum ? [new PropertyLevel("SecondName", 1)] : [],
        UnknownLevels = type is PropertyType.Text or PropertyType.Enum or PropertyType.Flags ? (UnknownLevels)random.Next(4) : UnknownLevels.Throw,
    };
}

namespace GradientDescent.Terms;

/// <summary>Writes as C# whether a value is one of the levels of its property, or has only bits of its flags.</summary>
internal static class KnownLevels
{
    /// <summary>The condition that a value is known.</summary>
    /// <param name="property">The property.</param>
    /// <param name="input">The name of its value.</param>
    /// <param name="orNull">Whether the condition is also true if the value is null.</param>
    /// <param name="scope">How the method refers to the levels.</param>
    public static string CSharp(ModelProperty property, string input, bool orNull, CSharpScope scope) => property.Type == PropertyType.Flags
        ? (orNull ? $"{input} is null || " : "") + OnlyFlags(property, input, scope)
        : $"{input} is {(orNull ? "null or " : "")}{Pattern(property, scope)}";

    /// <summary>The pattern that the levels match, such as <c>Gas or Oil</c>.</summary>
    private static string Pattern(ModelProperty property, CSharpScope scope) => LevelNumbers.Range(property) is var (lowest, highest)
        ? $">= {scope.Level(property, lowest)} and <= {scope.Level(property, highest)}"
        : string.Join(" or ", property.Levels.Select(level => scope.Level(property, level)));

    /// <summary>The condition that flags have no unknown bit. It is false if they are null.</summary>
    private static string OnlyFlags(ModelProperty property, string input, CSharpScope scope) =>
        $"({input} & ~({string.Join(" | ", property.Levels.Select(level => scope.Level(property, level)))})) == 0";
}

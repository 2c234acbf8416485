namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>A property that stores a value, as C# source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Member">Its declaration in the body of the record.</param>
/// <param name="Values">Some of its values. Enums are given as numbers.</param>
internal sealed record ValidProperty(string Name, string Member, IReadOnlyList<object?> Values)
{
    /// <summary>Its declaration as a parameter of a record; null if it needs a body.</summary>
    public string? Parameter { get; init; }

    /// <summary>A public property with the usual accessors, which can also be a parameter.</summary>
    public static ValidProperty Of(string marks, string type, string name, params IReadOnlyList<object?> values) =>
        new(name, $"{marks}public {type} {name} {{ get; init; }}", values) { Parameter = $"{marks}{type} {name}" };
}

namespace GradientDescent.Generators.Description;

/// <summary>A property that features are computed from: a parameter of <c>Predict</c>.</summary>
/// <param name="Property">The property, as terms describe it.</param>
/// <param name="Type">Its type as C# source.</param>
/// <param name="Levels">Its levels as C# source, in order.</param>
/// <param name="Meaning">Sentences for its documentation; empty if there are none.</param>
internal sealed record Input(ModelProperty Property, string Type, EquatableArray<string> Levels, string Meaning)
{
    public string Name => Property.Name;

    /// <summary>The name of its column in a source; null if it is that of the property.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Its unit. Terms with different units are equal, but the code for them is not.</summary>
    public string? Unit { get; init; }

    /// <summary>The same input with a simple name in place of a qualified type name.</summary>
    public Input With(string qualified, string simple) =>
        this with { Type = Type.Replace(qualified, simple), Levels = new([.. Levels.Select(level => level.Replace(qualified, simple))]) };
}

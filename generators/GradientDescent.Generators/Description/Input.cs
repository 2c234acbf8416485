namespace GradientDescent.Generators.Description;

/// <summary>A property that features are computed from: a parameter of <c>Predict</c>.</summary>
/// <param name="Property">The property, as terms know it.</param>
/// <param name="Type">Its type as C# writes it.</param>
/// <param name="Levels">Its levels as C# writes them, in their order.</param>
/// <param name="Meaning">What is to be known of it, as sentences of documentation; empty where there is nothing.</param>
internal sealed record Input(ModelProperty Property, string Type, EquatableArray<string> Levels, string Meaning)
{
    public string Name => Property.Name;

    /// <summary>The same with a shorter name for a type of the user's.</summary>
    public Input With(string qualified, string simple) =>
        this with { Type = Type.Replace(qualified, simple), Levels = new([.. Levels.Select(level => level.Replace(qualified, simple))]) };
}

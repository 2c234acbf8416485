namespace GradientDescent.Generators.Description;

/// <summary>A property that features are computed from: a parameter of <c>Predict</c>.</summary>
/// <param name="Property">The property, as terms know it.</param>
/// <param name="Type">Its type as C# writes it.</param>
/// <param name="Levels">Its levels as C# writes them, in their order.</param>
/// <param name="Meaning">What a parameter of it has to be, as a sentence of documentation.</param>
internal sealed record Input(ModelProperty Property, string Type, EquatableArray<string> Levels, string Meaning)
{
    public string Name => Property.Name;
}

namespace GradientDescent.Generators.Description;

/// <summary>A property that features are computed from: a parameter of <c>Predict</c>.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">Its type as C# writes it.</param>
/// <param name="PlainType">The same without a type of the user's: an enum is the number under it.</param>
/// <param name="Meaning">What a parameter of it has to be, as a sentence of documentation.</param>
internal sealed record Input(string Name, string Type, string PlainType, string Meaning);

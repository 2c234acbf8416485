namespace GradientDescent.Generators;

/// <summary>A property that the model reads.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Type">Its type as a C# keyword, without a question mark.</param>
/// <param name="IsNullable">Whether it may be null, which only a target may.</param>
internal sealed record Column(string Name, string Type, bool IsNullable);

namespace GradientDescent.Generators.Description;

/// <summary>A column that has no coefficient: the target, or the sample weight.</summary>
/// <param name="Name">What the column is called; that of a transformed target after the transform.</param>
/// <param name="Property">The property it comes from.</param>
/// <param name="Type">The type of the expression, as a C# keyword.</param>
/// <param name="Expression">How it is computed; its one input is the property.</param>
internal sealed record Column(string Name, string Property, string Type, Expression Expression)
{
    /// <summary>Where the target is transformed, how the prediction is brought back: a format of the name of a local.</summary>
    public string? Back { get; init; }

    /// <summary>The same in words.</summary>
    public string? BackWords { get; init; }
}

using GradientDescent.Terms;

namespace GradientDescent.Generators.Description;

/// <summary>A column without a coefficient: the target or the sample weight.</summary>
/// <param name="Property">The property that it comes from.</param>
/// <param name="Term">How it is computed.</param>
internal sealed record Column(string Property, Term Term)
{
    /// <summary>The name of the column. For a transformed target it includes the transform.</summary>
    public string Name => TermName.Of(Term);

    /// <summary>The property, as the term describes it.</summary>
    public ModelProperty Source => TermProperties.Of(Term).First();

    /// <summary>The name of its column in a source; null if it is that of the property.</summary>
    public string? ColumnName { get; init; }

    /// <summary>Its unit. Terms with different units are equal, but the code for them is not.</summary>
    public string? Unit { get; init; }

    /// <summary>The transform and its inverse; null if there is none.</summary>
    public FunctionText? Transform => Term is FunctionTerm { Function: var function } ? FunctionText.Of(function) : null;
}

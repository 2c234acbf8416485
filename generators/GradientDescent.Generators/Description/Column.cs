using GradientDescent.Terms;

namespace GradientDescent.Generators.Description;

/// <summary>A column that has no coefficient: the target, or the sample weight.</summary>
/// <param name="Property">The property it comes from.</param>
/// <param name="Term">How it is computed.</param>
internal sealed record Column(string Property, Term Term)
{
    /// <summary>What the column is called; that of a transformed target after the transform.</summary>
    public string Name => TermName.Of(Term);

    /// <summary>The transform, and the way back from a prediction; null where there is none.</summary>
    public FunctionText? Transform => Term is FunctionTerm { Function: var function } ? FunctionText.Of(function) : null;
}

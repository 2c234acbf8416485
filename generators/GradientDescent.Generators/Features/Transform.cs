using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>The marks that replace a number with a function of it, such as [Log].</summary>
internal static class Transform
{
    private static readonly IReadOnlyList<TermFunction> All =
        [TermFunction.Log, TermFunction.LogP1, TermFunction.SquareRoot, TermFunction.Reciprocal, TermFunction.Exp];

    /// <summary>Whether a mark of this name is a transform.</summary>
    public static bool IsMark(string name) => All.Any(function => FunctionText.Of(function).Name == name);

    /// <summary>The transform that a property is marked with; null if none.</summary>
    public static TermFunction? Of(MarkedProperty property) => All
        .Where(function => property.Has(FunctionText.Of(function).Name))
        .Select(static function => (TermFunction?)function)
        .FirstOrDefault();
}

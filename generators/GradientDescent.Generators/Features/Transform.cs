using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>The marks that say which function of a number the model sees in place of the number.</summary>
internal static class Transform
{
    private static readonly IReadOnlyList<TermFunction> All =
        [TermFunction.Log, TermFunction.LogP1, TermFunction.SquareRoot, TermFunction.Reciprocal, TermFunction.Exp];

    /// <summary>Whether a mark of that name is one.</summary>
    public static bool IsMark(string name) => All.Any(function => FunctionText.Of(function).Name == name);

    /// <summary>The one that a property is marked with.</summary>
    public static TermFunction? Of(MarkedProperty property) => All
        .Where(function => property.Has(FunctionText.Of(function).Name))
        .Select(static function => (TermFunction?)function)
        .FirstOrDefault();
}

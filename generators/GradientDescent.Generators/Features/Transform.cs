using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>A function of one number that the model sees in place of the number, and the way back.</summary>
/// <param name="Name">That of its attribute, which the column's name begins with.</param>
/// <param name="Formula">The function in a formula.</param>
/// <param name="Format">The function in C#.</param>
/// <param name="Back">Its inverse in C#.</param>
/// <param name="BackWords">Its inverse in words.</param>
/// <param name="Least">The least number that it is defined for.</param>
internal sealed record Transform(string Name, string Formula, string Format, string Back, string BackWords, string? Least = null)
{
    public static IReadOnlyList<Transform> All { get; } =
    [
        new("Log", "ln({0})", "double.Log({0})", "double.Exp({0})", "e to the power of", Least: "0"),
        new("LogP1", "ln(1 + {0})", "double.LogP1({0})", "double.ExpM1({0})", "1 less than e to the power of", Least: "-1"),
        new("SquareRoot", "√{0}", "double.Sqrt({0})", "{0} * {0}", "the square of", Least: "0"),
        new("Reciprocal", "1/{0}", "1.0 / {0}", "1 / {0}", "1 divided by"),
        new("Exp", "exp({0})", "double.Exp({0})", "double.Log({0})", "the natural logarithm of"),
    ];

    /// <summary>Whether a mark of that name is one.</summary>
    public static bool IsMark(string name) => All.Any(transform => transform.Name == name);

    /// <summary>The one that a property is marked with.</summary>
    public static Transform? Of(MarkedProperty property) => All.FirstOrDefault(transform => property.Has(transform.Name));
}

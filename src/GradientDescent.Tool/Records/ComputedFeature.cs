using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>A feature that is a computed property of a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Expression">The C# expression of its value.</param>
internal sealed record ComputedFeature(string Name, string Expression)
{
    /// <returns>The feature; null if it is not arithmetic of numbers that are never missing.</returns>
    public static ComputedFeature? Of(Term term) => ArithmeticText.Of(term) is { } text ? new(new ModelFeature(term).Name, text) : null;
}

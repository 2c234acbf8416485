namespace GradientDescent.Reports.Tests.Sources;

/// <summary>What a source is: a number, or one of some texts.</summary>
/// <param name="Number">The number.</param>
/// <param name="Scale">The size of the numbers that it is computed from: rounding errors are small beside it.</param>
/// <param name="Texts">The texts; null for a number.</param>
internal sealed record SourceValue(double Number, double Scale = 0, string?[]? Texts = null)
{
    public static implicit operator SourceValue(double number) => new(number);

    public static implicit operator SourceValue(string? text) => new(double.NaN, Texts: [text]);

    public static SourceValue? OneOf(IEnumerable<string> texts) => new(double.NaN, Texts: [.. texts]);
}

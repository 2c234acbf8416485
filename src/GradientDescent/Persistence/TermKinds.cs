namespace GradientDescent.Persistence;

/// <summary>What the kinds of terms are called in a file.</summary>
internal static class TermKinds
{
    /// <summary>How deep a file may nest: the body of a computed property is a tree, at worst a chain of a thousand operations of two levels each.</summary>
    public const int MaxDepth = 2048;

    public const string Number = "number";
    public const string Level = "level";
    public const string Flag = "flag";
    public const string Missing = "missing";
    public const string Function = "function";
    public const string Power = "power";
    public const string Product = "product";
    public const string ZeroWhereMissing = "zeroWhereMissing";
    public const string MeanWhereMissing = "meanWhereMissing";
    public const string Value = "value";
    public const string Constant = "constant";
    public const string Conversion = "conversion";
    public const string Unary = "unary";
    public const string Binary = "binary";
    public const string Conditional = "conditional";
    public const string Call = "call";
}

namespace GradientDescent.Persistence;

/// <summary>The names of the kinds of terms in a file.</summary>
internal static class TermKinds
{
    /// <summary>The maximum nesting depth of a file. The body of a computed property has at most a thousand operations, of two levels each.</summary>
    public const int MaxDepth = 2048;

    public const string Number = "number";
    public const string Level = "level";
    public const string Flag = "flag";
    public const string Unknown = "unknown";
    public const string Part = "part";
    public const string Cycle = "cycle";
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

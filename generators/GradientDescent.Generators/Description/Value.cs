namespace GradientDescent.Generators.Description;

/// <summary>A number on the way from the properties of a row to its features.</summary>
/// <param name="Name">What a local for it is called after.</param>
/// <param name="Type">The type of the expression, as a C# keyword.</param>
/// <param name="Expression">How it is computed.</param>
/// <param name="IsInline">Whether it is written where it is used rather than into a local.</param>
internal sealed record Value(string Name, string Type, Expression Expression, bool IsInline)
{
    /// <summary>Whether it is a property as it is.</summary>
    public bool IsWhole => Type is "sbyte" or "byte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong";
}

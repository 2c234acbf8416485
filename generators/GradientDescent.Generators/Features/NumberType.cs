using System.Globalization;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>A type that is a number, or can be counted as one.</summary>
/// <param name="Result">The number's type, as a C# keyword.</param>
/// <param name="Format">How the number is had from a value of the type.</param>
/// <param name="Unit">By how much the value grows when the number grows by 1.</param>
internal sealed record NumberType(string Result, string Format = "{0}", string Unit = "1")
{
    /// <summary>All of them, as they are listed for whoever used another.</summary>
    public const string List = "double, float, Half, decimal, an integer type, bool, DateOnly or TimeSpan";

    public bool IsBoolean => Format.Contains('?');

    /// <summary>What the type counts as, or null where it is no number.</summary>
    public static NumberType? Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Double => new("double"),
        SpecialType.System_Single => new("float"),
        SpecialType.System_SByte => new("sbyte"),
        SpecialType.System_Byte => new("byte"),
        SpecialType.System_Int16 => new("short"),
        SpecialType.System_UInt16 => new("ushort"),
        SpecialType.System_Int32 => new("int"),
        SpecialType.System_UInt32 => new("uint"),
        SpecialType.System_Int64 => new("long"),
        SpecialType.System_UInt64 => new("ulong"),
        SpecialType.System_Boolean => new("int", "{0} ? 1 : 0"),
        SpecialType.System_Decimal => new("double", "(double){0}"),
        _ => type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true } && type.ContainingType is null
            ? OfSystem(type.Name)
            : null,
    };

    /// <summary>float where the record asks for it and no column is a double; double otherwise.</summary>
    public static string Scalar(IEnumerable<NumberType> types)
    {
        var results = types.Select(static type => type.Result).ToList();
        return results.Contains("float") && !results.Contains("double") ? "float" : "double";
    }

    /// <summary>The number that a value of the type is.</summary>
    public string In(string value) => string.Format(CultureInfo.InvariantCulture, Format, value);

    private static NumberType? OfSystem(string name) => name switch
    {
        "Half" => new("float", "(float){0}"),
        "DateOnly" => new("int", "{0}.DayNumber", "1 day"),
        "TimeSpan" => new("double", "{0}.TotalSeconds", "1 second"),
        _ => null,
    };
}

using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Features;

/// <summary>The level that is the reference without [Reference].</summary>
internal enum DefaultReference
{
    First,
    Last,
}

/// <summary>Finds the reference level of a property: the level that the other levels are compared with.</summary>
internal static class References
{
    /// <summary>The level of the [Reference] attribute; without one the first level, or the last if the project says so. Null if the attribute does not name a level, which is reported.</summary>
    public static PropertyLevel? Of(MarkedProperty property, IReadOnlyList<PropertyLevel> levels, Func<TypedConstant, PropertyLevel?> find, Reporter reporter)
    {
        if (property.Mark("Reference") is not { ConstructorArguments: [var argument] })
            return levels.Count == 0 ? null : levels[property.Defaults.Reference == (int)DefaultReference.Last ? levels.Count - 1 : 0];
        var level = argument.Kind is TypedConstantKind.Enum or TypedConstantKind.Primitive ? find(argument) : null;
        if (level is null)
            reporter.Report(Descriptors.NotALevel, property, "Reference", property.Name, Written(argument));
        return level;
    }

    /// <summary>Whether a number is one of the default references.</summary>
    public static bool IsDefined(int reference) => reference is (int)DefaultReference.First or (int)DefaultReference.Last;

    private static string Written(TypedConstant argument) => argument.Kind == TypedConstantKind.Array ? "an array" : argument.ToCSharpString();
}

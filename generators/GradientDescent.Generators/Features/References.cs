using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Features;

/// <summary>Finds the reference level of a property: the level that the other levels are compared with.</summary>
internal static class References
{
    /// <summary>The level of the [Reference] attribute, or the first level without one. Null if the attribute does not name a level, which is reported.</summary>
    public static PropertyLevel? Of(MarkedProperty property, IReadOnlyList<PropertyLevel> levels, Func<TypedConstant, PropertyLevel?> find, Reporter reporter)
    {
        if (property.Mark("Reference") is not { ConstructorArguments: [var argument] })
            return levels.Count == 0 ? null : levels[0];
        var level = argument.Kind is TypedConstantKind.Enum or TypedConstantKind.Primitive ? find(argument) : null;
        if (level is null)
            reporter.Report(Descriptors.NotALevel, property, "Reference", property.Name, Written(argument));
        return level;
    }

    private static string Written(TypedConstant argument) => argument.Kind == TypedConstantKind.Array ? "an array" : argument.ToCSharpString();
}

using GradientDescent.Generators.Features;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Definitions;

/// <summary>The types that a translated getter may compute in.</summary>
internal static class BodyTypes
{
    /// <summary>The number type of a type; null if it is not supported.</summary>
    public static PropertyType? Of(ITypeSymbol? type) =>
        type is not null && NumberType.Of(type) is { } number && (number is PropertyType.Double or PropertyType.Single or PropertyType.Boolean || NumberTypes.IsWhole(number))
            ? number
            : null;
}

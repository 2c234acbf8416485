using GradientDescent.Generators.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Parsing;

/// <summary>Finds the models whose overloads of <c>Predict</c> can all be called with the same literal <c>null</c> or <c>default</c>.</summary>
internal static class NullArguments
{
    /// <summary>The first version of C# with OverloadResolutionPriority. In an older one, such a call remains ambiguous.</summary>
    private const LanguageVersion MinVersion = LanguageVersion.CSharp13;

    /// <summary>
    /// Whether the overload by properties should take precedence: <c>Predict(null)</c> could also mean a row, and <c>Predict(null, null)</c> two spans. It does not
    /// where it would also take other calls from another overload: from one that the user has added, or from that by row if a row converts to the property's type.
    /// </summary>
    public static bool MeanProperties(INamedTypeSymbol record, IReadOnlyList<MarkedProperty> inputs, string modelName) =>
        record.DeclaringSyntaxReferences[0].SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= MinVersion }
        && inputs.Count <= 2
        && inputs.Any(static input => input.IsNullable || input.BareType.IsReferenceType)
        && !(inputs.Count == 1 && Lineage.Of(record).Any(static level => !level.GetMembers(WellKnownMemberNames.ImplicitConversionName).IsEmpty))
        && !GeneratedNames.HasOwn(record, modelName, "Predict");
}

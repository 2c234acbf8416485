using GradientDescent.Generators.Features;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>The members of the user's own part of a model that conflict with generated ones. Overloads of generated methods do not.</summary>
internal static class OwnMembers
{
    /// <summary>The name of the first such member, without those that have the name of a feature; null if there is none.</summary>
    public static string? Conflicting(INamedTypeSymbol record, FeatureSet features, ICollection<string> accessors, bool hasIntercept, string modelName)
    {
        IReadOnlyList<(string Name, string Parameters)> methods = [.. Methods(record, features)];
        bool IsConflict(ISymbol member) =>
            (hasIntercept && member.Name == "Intercept")
            || (accessors.Contains(member.Name) && member is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
            || (methods.Any(method => method.Name == member.Name) && (member is not IMethodSymbol own || methods.Contains((own.Name, Parameters(own.Parameters.Select(static parameter => parameter.Type))))));
        return record.GetTypeMembers(modelName, arity: 0)
            .SelectMany(static part => part.GetMembers())
            .Where(IsConflict)
            .Select(static member => member.Name)
            .FirstOrDefault(name => GeneratedNames.HasOwn(record, modelName, name, IsConflict));
    }

    private static IEnumerable<(string Name, string Parameters)> Methods(INamedTypeSymbol record, FeatureSet features)
    {
        foreach (var file in new[] { "string", "global::System.IO.Stream" })
        {
            yield return ("Save", file);
            yield return ("Load", file);
        }

        var row = WrittenTypes.Qualified(record);
        yield return ("ToCSharp", "global::GradientDescent.CSharpOptions");
        yield return ("Predict", row);
        foreach (var scalar in new[] { "double", "float" })
            yield return ("Predict", $"global::System.ReadOnlySpan<{row}>, global::System.Span<{scalar}>");
        yield return ("Predict", Parameters(features.InputProperties.Select(static input => input.Property.Type)));
    }

    private static string Parameters(IEnumerable<ITypeSymbol> types) => string.Join(", ", types.Select(WrittenTypes.Qualified));
}

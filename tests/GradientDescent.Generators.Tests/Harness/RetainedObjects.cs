using System.Reflection;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// Checks the objects that the pipeline holds between two edits. A symbol or a syntax node would keep a whole old compilation alive, and would
/// never be equal to its successor.
/// </summary>
internal static class RetainedObjects
{
    public static void AreDescriptionsOnly(GeneratorRunResult result)
    {
        var steps = PipelineSteps.Own(result).ToList();
        Assert.True(steps.Count > 0 || result.GeneratedSources.IsEmpty, "The generator has no tracked step.");
        foreach (var step in steps)
            Walk(step.Value, step.Name, new(ReferenceEqualityComparer.Instance));
    }

    public static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;

        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or SemanticModel or Compilation or Location or AttributeData or Delegate or Type,
            $"{path} holds a {value.GetType().Name}.");

        if (value is Array items)
        {
            foreach (var item in items)
                Walk(item, path + "[]", seen);
            return;
        }

        foreach (var field in Fields(value.GetType()))
            Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
    }

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }
}

using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators;

/// <summary>The products of two properties' columns, each of one with each of the other.</summary>
internal static class Interaction
{
    private const string Mark = "Interaction";

    /// <summary>Adds the products that a record is marked with.</summary>
    public static void AddAll(FeatureSet features, INamedTypeSymbol type, Reporter reporter)
    {
        foreach (var attribute in type.GetAttributes().Where(static attribute => MarkedProperty.IsOurs(attribute) && MarkedProperty.ShortName(attribute) == Mark))
        {
            if (attribute.ConstructorArguments is not [{ IsNull: var noFirst, Value: var first }, { IsNull: var noSecond, Value: var second }])
                continue;
            var (left, right) = (features.Of(first as string), features.Of(second as string));
            if (left.Count == 0 || noFirst)
                reporter.Report(Descriptors.NotAFeature, attribute, first ?? "null", type.Name);
            else if (right.Count == 0 || noSecond || Equals(first, second))
                reporter.Report(Descriptors.NotAFeature, attribute, second ?? "null", type.Name);
            else
                AddProducts(features, attribute, left, right);
        }
    }

    /// <summary>A product of two values. Integers are multiplied as doubles, which do not wrap around.</summary>
    public static Value Product(string name, (int Index, Value Value) left, (int Index, Value Value) right)
    {
        var isWhole = left.Value.IsWhole && right.Value.IsWhole;
        var type = isWhole || left.Value.Type == "double" || right.Value.Type == "double" ? "double" : "float";
        return new(name, type, new($"{(isWhole ? "(double)" : "")}{Expression.Value(left.Index)} * {Expression.Value(right.Index)}"), IsInline: true);
    }

    private static void AddProducts(FeatureSet features, AttributeData attribute, IReadOnlyList<Feature> left, IReadOnlyList<Feature> right)
    {
        foreach (var one in left)
        {
            foreach (var other in right)
                features.Add(attribute, one, other);
        }
    }
}

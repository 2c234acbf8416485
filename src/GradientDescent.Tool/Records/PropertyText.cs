using System.Globalization;
using GradientDescent.Terms;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Records;

/// <summary>Writes a property of a record with its attributes.</summary>
internal static class PropertyText
{
    public static string Of(PropertyPlan property)
    {
        string[] attributes = [.. Attributes(property)];
        var type = property.Property.Levels.Count > 0 ? "string" : CSharpType.Of(property.Property.Type).Replace("global::System.", "", StringComparison.Ordinal);
        return $"{(attributes.Length > 0 ? $"[{string.Join(", ", attributes)}] " : "")}{type}{(property.Property.IsNullable ? "?" : "")} {property.Property.Name}";
    }

    private static IEnumerable<string> Attributes(PropertyPlan property)
    {
        var model = property.Property;
        if (property.Role != PropertyRole.Feature)
            yield return property.Role.ToString();
        else if (property.Features.Count == 0)
            yield return "Excluded";
        if (property.Function is { } function)
            yield return function.ToString();
        if (property.Degree > 1)
            yield return $"Polynomial({property.Degree.ToString(CultureInfo.InvariantCulture)})";
        if (property.Features.Count > 0 && model.Levels.Count > 0)
        {
            yield return Levels(model);
            if (model.Reference != model.Levels[0])
                yield return $"Reference({CSharpLiteral.Text(model.Reference!.Name)})";
            if (model.UnknownLevels != UnknownLevels.Throw)
                yield return $"Unknown(UnknownLevels.{model.UnknownLevels})";
        }

        if (model.IsNullable && (property.Role != PropertyRole.Feature || property.Features.Count > 0))
            yield return $"Missing(MissingValues.{property.Missing})";
        if (model.ColumnName is { } column)
            yield return $"Name({CSharpLiteral.Text(column)})";
    }

    private static string Levels(ModelProperty property)
    {
        var levels = string.Join(", ", property.Levels.Select(static level => CSharpLiteral.Text(level.Name)));
        return property.Levels.Any(static level => level.CoefficientName is not null)
            ? $"Levels({levels}, Names = [{string.Join(", ", property.Levels.Select(level => CSharpLiteral.Text(LevelList.NameOf(property, level))))}])"
            : $"Levels({levels})";
    }
}

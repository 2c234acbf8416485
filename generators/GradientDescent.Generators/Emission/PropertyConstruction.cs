using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the C# expression that creates a property of a schema.</summary>
/// <param name="file">The file that the expression is for.</param>
/// <param name="term">Writes the definition of a computed property.</param>
internal sealed class PropertyConstruction(SourceFile file, Func<Term, string> term)
{
    /// <summary>The constructor call and the initializers.</summary>
    public string Constructed(ModelProperty property)
    {
        IReadOnlyList<string> more = [.. Initializers(property)];
        return ConstructorCall(property) + (more.Count == 0 ? "" : $" {{ {string.Join(", ", more)} }}");
    }

    /// <summary>The constructor call.</summary>
    public string ConstructorCall(ModelProperty property) =>
        $"new {file.Type("ModelProperty")}(\"{property.Name}\"{(property.Type == PropertyType.Double ? "" : $", {PropertyTypeText(property.Type)}")})";

    /// <summary>The initializers of the values that differ from the defaults.</summary>
    public IEnumerable<string> Initializers(ModelProperty property)
    {
        if (property.ColumnName is { } name)
            yield return $"ColumnName = {CSharpLiteral.Text(name)}";
        if (property.Unit is { } unit)
            yield return $"Unit = {CSharpLiteral.Text(unit)}";
        if (property.IsNullable)
            yield return "IsNullable = true";
        if (property.SkipsRows)
            yield return "SkipsRows = true";
        if (property.IsOpaque)
            yield return "IsOpaque = true";
        if (property.UnknownLevels != UnknownLevels.Throw)
            yield return $"UnknownLevels = {file.Type("UnknownLevels")}.{property.UnknownLevels}";
        if (property.UnderlyingType != PropertyType.Int32)
            yield return $"UnderlyingType = {PropertyTypeText(property.UnderlyingType)}";
        if (property.TypeName is { } type)
            yield return $"TypeName = \"{type}\"";
        if (property.Levels.Count > 0)
            yield return $"Levels = [{string.Join(", ", property.Levels.Select(Level))}]";
        if (property.OtherNames.Count > 0)
            yield return $"OtherNames = [{string.Join(", ", property.OtherNames.Select(Level))}]";
        if (property.Reference is { } reference)
            yield return $"Reference = {Level(reference)}";
        if (property.Definition is { } definition)
            yield return $"Definition = {term(definition)}";
    }

    private static string Level(PropertyLevel level) => (level.Number == 0
        ? $"new({CSharpLiteral.Text(level.Name)})"
        : Invariant($"new({CSharpLiteral.Text(level.Name)}, {level.Number})"))
        + (level.CoefficientName is { } name ? $" {{ CoefficientName = {CSharpLiteral.Text(name)} }}" : "");

    private string PropertyTypeText(PropertyType type) => $"{file.Type("PropertyType")}.{type}";
}

using GradientDescent.Terms;

namespace GradientDescent.Models;

/// <summary>The scope of a C# method that needs neither the library nor the record: it has one parameter per property.</summary>
/// <param name="properties">The properties.</param>
/// <param name="names">The names of the parameters.</param>
/// <param name="usesEnumTypes">Whether an enum has its own type, instead of the underlying integer type.</param>
internal sealed class SourceScope(IReadOnlyList<ModelProperty> properties, IReadOnlyList<string> names, bool usesEnumTypes) : CSharpScope
{
    private readonly Dictionary<ModelProperty, string> _names = properties.Zip(names).ToDictionary(static pair => pair.First, static pair => pair.Second);

    /// <summary>The parameters: types and names.</summary>
    public IEnumerable<string> Parameters => properties.Select(property => $"{TypeOf(property)} {_names[property]}");

    public override string? Property(ModelProperty property) => _names.GetValueOrDefault(property);

    public override string Level(ModelProperty property, PropertyLevel level) =>
        EnumType(property) is { } type ? $"{type}.{CSharpNames.Identifier(CSharpNames.VisibleIdentifier(level.Name))}" : PlainLevel(property, level);

    private string TypeOf(ModelProperty property) => EnumType(property) is { } type ? type + (property.IsNullable ? "?" : "") : CSharpType.Plain(property);

    private string? EnumType(ModelProperty property) => usesEnumTypes ? property.TypeName : null;
}

using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Models;

/// <summary>The scope of a C# method that needs neither the library nor the record: it has one parameter per property.</summary>
/// <param name="properties">The properties.</param>
/// <param name="names">The names of the parameters.</param>
/// <param name="usesEnumTypes">Whether an enum has its own type, instead of the underlying integer type.</param>
internal sealed class SourceScope(IReadOnlyList<ModelProperty> properties, IReadOnlyList<string> names, bool usesEnumTypes) : CSharpScope
{
    private readonly Dictionary<ModelProperty, string> _names = properties.Zip(names).ToDictionary(static pair => pair.First, static pair => pair.Second);

    private readonly SortedSet<string> _calls = new(StringComparer.Ordinal);

    /// <summary>The parameters: types and names.</summary>
    public IEnumerable<string> Parameters => properties.Select(property => $"{TypeOf(property)} {_names[property]}");

    /// <summary>The local functions that the calls so far need, each after an empty line.</summary>
    public IEnumerable<string> LocalFunctionLines => _calls.Select(LocalFunctions.For).Where(static lines => lines.Count > 0).SelectMany(static lines => lines.Prepend(""));

    public override string? Property(ModelProperty property) => _names.GetValueOrDefault(property);

    public override string Level(ModelProperty property, PropertyLevel level) =>
        EnumType(property) is { } type ? $"{type}.{CSharpNames.Identifier(CSharpNames.VisibleIdentifier(level.Name))}" : PlainLevel(property, level);

    /// <summary>Also adds the local function that the call needs.</summary>
    public override string Call(string format, string operand)
    {
        _calls.Add(format);
        return string.Format(CultureInfo.InvariantCulture, format, operand, "");
    }

    private string TypeOf(ModelProperty property) => EnumType(property) is { } type ? type + (property.IsNullable ? "?" : "") : CSharpType.Plain(property);

    private string? EnumType(ModelProperty property) => usesEnumTypes ? property.TypeName : null;
}

using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>A property that a source fills.</summary>
/// <param name="Property">The property.</param>
/// <param name="Type">Its type as C# source, without nullability.</param>
/// <param name="ColumnName">The name of its column in a source; null if it is that of the property.</param>
/// <param name="Index">The index of its column in a batch.</param>
/// <param name="Column">The local for its column.</param>
/// <param name="Local">The local for its value in a row; empty if there is none.</param>
internal sealed record ColumnSource(ModelProperty Property, string Type, string? ColumnName, int Index, string Column = "", string Local = "")
{
    /// <summary>Whether no object of the record can be made without a value for it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether its value is a local: the compiler knows of a local, but not of an element of a column, that it was compared with null.</summary>
    public bool HasLocal => Local.Length > 0;

    /// <summary>Its value in a row.</summary>
    public string Value => HasLocal ? Local : Column + "[at]";

    /// <summary>The call that describes it.</summary>
    public string Creation => $"{(Property.Type is PropertyType.Enum or PropertyType.Flags ? "OfEnum" : "Of")}<{Type}>({CSharpLiteral.Text(Property.Name)}"
        + (Property.IsNullable ? ", isNullable: true" : "")
        + (ColumnName is { } name ? $", columnName: {CSharpLiteral.Text(name)}" : "")
        + (IsRequired ? ", isRequired: true)" : ")");

    /// <summary>A text can be null itself.</summary>
    public static bool IsNullable(ModelProperty property) => property.IsNullable && property.Type != PropertyType.Text;

    /// <summary>Its values from a row of the batch on.</summary>
    public string From(string row) => Call(IsNullable(Property) ? "Nullables" : "Values", row);

    /// <summary>Its value in a row of the batch.</summary>
    public string At(string row) => IsNullable(Property) ? From(row) + "[0]" : Call("Value", row);

    private string Call(string method, string row) => Invariant($"rows.{method}<{Type}>({Index}, {row})");
}

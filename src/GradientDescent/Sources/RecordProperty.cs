using System.ComponentModel;
using GradientDescent.Sources;

namespace GradientDescent;

/// <summary>A property of a model record that a source can fill. Generated code creates it.</summary>
public sealed class RecordProperty
{
    private readonly Func<RecordProperty, ModelProperty?, int, PropertyColumn> _column;

    private RecordProperty(string name, bool isNullable, string? columnName, Func<RecordProperty, ModelProperty?, int, PropertyColumn> column)
    {
        Name = name;
        IsNullable = isNullable;
        ColumnName = columnName;
        _column = column;
    }

    /// <summary>The name of the property.</summary>
    public string Name { get; }

    /// <summary>Whether the property may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>The name of its column in a source, if it differs from that of the property. Default: null.</summary>
    public string? ColumnName { get; }

    /// <summary>How the model uses the property; null if it does not.</summary>
    internal ModelProperty? Model { get; private init; }

    /// <summary>A property that is a number, a <c>bool</c>, a date, a time or a text.</summary>
    /// <typeparam name="T">Its type, without nullability.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecordProperty Of<T>(string name, bool isNullable = false, string? columnName = null) =>
        new(name, isNullable, columnName, static (property, model, capacity) => new PropertyColumn<T>(property, CellParsers.Of<T>(model), capacity));

    /// <summary>A property that is an enum.</summary>
    /// <typeparam name="T">Its type, without nullability.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecordProperty OfEnum<T>(string name, bool isNullable = false, string? columnName = null)
        where T : unmanaged, Enum =>
        new(name, isNullable, columnName, static (property, model, capacity) => new PropertyColumn<T>(property, new EnumParser<T>(model), capacity));

    /// <summary>Returns the name of the property.</summary>
    public override string ToString() => Name;

    /// <summary>A column of a source without a record, whose cells are left as they are.</summary>
    internal static RecordProperty OfAny(string name) => new(name, isNullable: true, columnName: null, static (property, _, capacity) => new PropertyColumn<object>(property, new AnyParser(), capacity));

    /// <summary>The same property, with its use in the model.</summary>
    internal RecordProperty With(ModelProperty? model) => new(Name, IsNullable, ColumnName, _column) { Model = model };

    internal PropertyColumn CreateColumn(int capacity) => _column(this, Model, capacity);
}

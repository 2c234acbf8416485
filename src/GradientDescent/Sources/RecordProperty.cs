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
        Shown = name;
        _column = column;
    }

    private RecordProperty(RecordProperty its)
        : this(its.Name, its.IsNullable, its.ColumnName, its._column) => (Model, Renaming, IsRequired) = (its.Model, its.Renaming, its.IsRequired);

    /// <summary>The name of the property.</summary>
    public string Name { get; }

    /// <summary>Whether the property may be null.</summary>
    public bool IsNullable { get; }

    /// <summary>The name of its column in a source, if it differs from that of the property. Default: null.</summary>
    public string? ColumnName { get; }

    /// <summary>Whether no object of the record can be made without a value for it.</summary>
    internal bool IsRequired { get; private init; }

    /// <summary>Whether the source has no column for it.</summary>
    internal bool IsAbsent { get; private init; }

    /// <summary>The property in a message: its name, and that of its column in the source if it is another one.</summary>
    internal string Shown { get; private init; }

    /// <summary>How a user gives the property the name of another column.</summary>
    internal string Renaming { get; private init; } = "with [Name(\"…\")] on the property";

    /// <summary>How the model uses the property; null if it does not.</summary>
    internal ModelProperty? Model { get; private init; }

    /// <summary>A property that is a number, a <c>bool</c>, a date, a time or a text.</summary>
    /// <typeparam name="T">Its type, without nullability.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecordProperty Of<T>(string name, bool isNullable = false, string? columnName = null, bool isRequired = false) =>
        new(name, isNullable, columnName, static (property, model, capacity) => new PropertyColumn<T>(property, CellParsers.Of<T>(model), capacity)) { IsRequired = isRequired };

    /// <summary>A property that is an enum.</summary>
    /// <typeparam name="T">Its type, without nullability.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static RecordProperty OfEnum<T>(string name, bool isNullable = false, string? columnName = null, bool isRequired = false)
        where T : unmanaged, Enum =>
        new(name, isNullable, columnName, static (property, model, capacity) => new PropertyColumn<T>(property, new EnumParser<T>(EnumMembers.Of<T>(), model), capacity)) { IsRequired = isRequired };

    /// <summary>A property of a schema that is a number, a <c>bool</c>, a date, a time or a text.</summary>
    internal static RecordProperty OfSchema<T>(ModelProperty model) => OfSchema(model, Of<T>(model.Name)._column);

    /// <summary>A property of a schema that is an enum. The program does not have its type.</summary>
    internal static RecordProperty OfEnumNumber(ModelProperty model) => OfSchema(
        model, static (property, its, capacity) => new PropertyColumn<EnumNumber>(property, new EnumParser<EnumNumber>(EnumMembers.Of(its!), its), capacity));

    /// <summary>The column that has the groups of rows. It is no property of the record.</summary>
    internal static RecordProperty OfGroups(string column) => new(column, isNullable: true, null, Of<string>(column)._column) { Renaming = "as the column of the groups" };

    /// <summary>Returns the name of the property.</summary>
    public override string ToString() => Name;

    /// <summary>A column of a source without a record.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="parser">Reads its cells, on several threads.</param>
    internal static RecordProperty OfCells<T>(string name, ICellParser<T> parser) => new(name, isNullable: true, columnName: null, (property, _, capacity) => new PropertyColumn<T>(property, parser, capacity));

    /// <summary>The same property, with its use in the model.</summary>
    internal RecordProperty With(ModelProperty? model) => new(this) { Model = model };

    /// <summary>The same property of a source.</summary>
    /// <param name="column">The column of the source that it is read from; null if the source has none for it.</param>
    internal RecordProperty ReadFrom(string? column) => new(this)
    {
        IsAbsent = column is null,
        Shown = column is null || column.Equals(Name, StringComparison.OrdinalIgnoreCase) ? Name : $"{Name} (column {ShownText.Of(column)})",
    };

    private static RecordProperty OfSchema(ModelProperty model, Func<RecordProperty, ModelProperty?, int, PropertyColumn> column) =>
        new(model.Name, model.IsNullable, model.ColumnName, column) { Model = model, Renaming = "as the ColumnName of its ModelProperty" };

    internal PropertyColumn CreateColumn(int capacity) => _column(this, Model, capacity);
}

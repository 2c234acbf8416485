using GradientDescent.Interpretation;
using GradientDescent.Sources;

namespace GradientDescent.Untyped;

/// <summary>How a property of a schema is read from a column of a source.</summary>
internal sealed class SchemaColumn
{
    private readonly Func<PropertyColumn, int, PropertyCell> _cell;

    private SchemaColumn(ModelProperty model, RecordProperty property, Func<PropertyColumn, int, PropertyCell> cell)
    {
        Model = model;
        _cell = cell;
        Property = property;
    }

    public ModelProperty Model { get; }

    /// <summary>The property, as a source fills it.</summary>
    public RecordProperty Property { get; }

    public static SchemaColumn Of(ModelProperty model) => model.Type switch
    {
        PropertyType.Double => Of<double>(model, TypedCell.Of),
        PropertyType.Single => Of<float>(model, static number => TypedCell.Of(number)),
        PropertyType.Half => Of<Half>(model, static number => TypedCell.Of((float)number)),
        PropertyType.Decimal => Of<decimal>(model, TypedCell.Of),
        PropertyType.SByte => Of<sbyte>(model, static number => TypedCell.Of((long)number)),
        PropertyType.Byte => Of<byte>(model, static number => TypedCell.Of((long)number)),
        PropertyType.Int16 => Of<short>(model, static number => TypedCell.Of((long)number)),
        PropertyType.UInt16 => Of<ushort>(model, static number => TypedCell.Of((long)number)),
        PropertyType.Int32 => Of<int>(model, static number => TypedCell.Of((long)number)),
        PropertyType.UInt32 => Of<uint>(model, static number => TypedCell.Of((long)number)),
        PropertyType.Int64 => Of<long>(model, TypedCell.Of),
        PropertyType.UInt64 => Of<ulong>(model, static number => TypedCell.Of(unchecked((long)number))),
        PropertyType.Boolean => Of<bool>(model, TypedCell.Of),
        PropertyType.DateOnly => Of<DateOnly>(model, TypedCell.Of),
        PropertyType.DateTime => Of<DateTime>(model, TypedCell.Of),
        PropertyType.DateTimeOffset => Of<DateTimeOffset>(model, TypedCell.Of),
        PropertyType.TimeOnly => Of<TimeOnly>(model, TypedCell.Of),
        PropertyType.TimeSpan => Of<TimeSpan>(model, TypedCell.Of),
        PropertyType.Text => Of<string>(model, TypedCell.Of),
        _ => new(model, RecordProperty.OfEnumNumber(model), CellOf<EnumNumber>(static member => TypedCell.Of(member.Number))),
    };

    /// <summary>The cell of a row.</summary>
    /// <param name="column">The column of the property.</param>
    /// <param name="row">The index of the row in the batch.</param>
    public PropertyCell At(PropertyColumn column, int row) => _cell(column, row);

    /// <summary>The value of a row as in a dictionary, for messages: of an enum, the name of the member or the number.</summary>
    public object? ValueAt(PropertyColumn column, int row)
    {
        var value = column.ValueAt(row);
        return value is EnumNumber { Number: var number }
            ? Model.Levels.Concat(Model.OtherNames).FirstOrDefault(level => level.Number == number)?.Name ?? (Model.UnderlyingType == PropertyType.UInt64 ? unchecked((ulong)number) : (object)number)
            : value;
    }

    private static SchemaColumn Of<T>(ModelProperty model, Func<T, PropertyCell> cell) => new(model, RecordProperty.OfSchema<T>(model), CellOf(cell));

    private static Func<PropertyColumn, int, PropertyCell> CellOf<T>(Func<T, PropertyCell> cell) =>
        (column, row) => column.IsMissing(row) ? new(IsNull: true) : cell(((PropertyColumn<T>)column).Values[row]);
}

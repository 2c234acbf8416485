namespace GradientDescent.Describing;

/// <summary>Counts the values of a property, row by row.</summary>
/// <param name="use">The property, and what its model uses it for.</param>
internal abstract class PropertyCounter(PropertyUse use)
{
    private long _rows;

    public ModelProperty Property => use.Property;

    protected long Missing { get; set; }

    protected long Invalid { get; set; }

    /// <param name="value">The value; null if it is missing, an <see cref="Sources.UnreadableCell"/> if it cannot be read.</param>
    public void Add(object? value)
    {
        _rows++;
        if (value is null)
            Missing++;
        else
            Count(value);
    }

    /// <summary>Describes all values. It is called once.</summary>
    public PropertyDescription ToDescription()
    {
        var values = Describe();
        return new()
        {
            Name = Property.Name,
            Type = Property.Type,
            RowCount = _rows,
            MissingCount = Missing,
            InvalidCount = Invalid,
            DistinctCount = values.Distinct,
            Numbers = values.Numbers,
            Levels = values.Levels,
            HasMoreLevels = values.HasMore,
            Use = use,
        };
    }

    protected abstract void Count(object value);

    protected abstract DescribedValues Describe();
}

using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>Counts the values of a property, row by row.</summary>
/// <param name="property">The property.</param>
internal abstract class PropertyCounter(ModelProperty property)
{
    private long _rows;

    public ModelProperty Property => property;

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
    public PropertyDescription ToDescription(ModelSchema schema)
    {
        var values = Describe();
        Term[] terms = [.. schema.Features.Select(static feature => feature.Term)];
        return new()
        {
            Name = property.Name,
            Type = property.Type,
            RowCount = _rows,
            MissingCount = Missing,
            InvalidCount = Invalid,
            DistinctCount = values.Distinct,
            Numbers = values.Numbers,
            Levels = values.Levels,
            HasMoreLevels = values.HasMore,
            Property = property,
            Role = property.Name == schema.TargetProperty.Name ? PropertyRole.Target : property.Name == schema.SampleWeight?.Name ? PropertyRole.SampleWeight : PropertyRole.Feature,
            Coefficients = [.. schema.Features.Where(feature => TermInputs.Of(feature.Term).Any(input => input.Name == property.Name)).Select(static feature => feature.Name)],
            MissingValues = MissingPolicy.Of(property, terms),
        };
    }

    protected abstract void Count(object value);

    protected abstract DescribedValues Describe();
}

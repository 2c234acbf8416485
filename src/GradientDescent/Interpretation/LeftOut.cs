namespace GradientDescent.Interpretation;

/// <summary>Rows that training leaves out because of a policy of a property.</summary>
/// <param name="property">The property.</param>
internal sealed class LeftOut(ModelProperty property)
{
    /// <summary>Null if a value that is none of the levels leaves out no row.</summary>
    private readonly LevelIndices? _levels = property.UnknownLevels == UnknownLevels.SkipRow ? new(property) : null;

    /// <summary>Whether a value of the property can make training leave out its row.</summary>
    public static bool IsPossible(ModelProperty property) => property.SkipsRows || property.UnknownLevels == UnknownLevels.SkipRow;

    /// <summary>Whether a value makes training leave out its row. A value that cannot be read does not: it is an error.</summary>
    public bool Is(object? value)
    {
        if (value is null || _levels is null)
            return value is null && property.SkipsRows;
        try
        {
            return Is(PropertyReader.Read(property, value));
        }
        catch (PropertyValueException)
        {
            return false;
        }
    }

    /// <inheritdoc cref="Is(object)"/>
    public bool Is(PropertyCell cell) => cell.IsNull ? property.SkipsRows : _levels is not null && _levels.Of(cell) == LevelIndices.Unknown;
}

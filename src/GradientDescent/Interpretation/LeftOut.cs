namespace GradientDescent.Interpretation;

/// <summary>Rows that training leaves out because of a policy of a property.</summary>
internal static class LeftOut
{
    /// <summary>Whether a value of the property can make training leave out its row.</summary>
    public static bool IsPossible(ModelProperty property) => property.SkipsRows || property.UnknownLevels == UnknownLevels.SkipRow;

    /// <summary>Whether a value makes training leave out its row. A value that cannot be read does not: it is an error.</summary>
    public static bool Is(ModelProperty property, object? value)
    {
        if (value is null || property.UnknownLevels != UnknownLevels.SkipRow)
            return value is null && property.SkipsRows;
        try
        {
            return Is(property, PropertyReader.Read(property, value));
        }
        catch (PropertyValueException)
        {
            return false;
        }
    }

    /// <inheritdoc cref="Is(ModelProperty, object)"/>
    public static bool Is(ModelProperty property, PropertyCell cell) =>
        cell.IsNull ? property.SkipsRows : property.UnknownLevels == UnknownLevels.SkipRow && new LevelIndices(property).Of(cell) == LevelIndices.Unknown;
}

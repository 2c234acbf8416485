namespace GradientDescent.Interpretation;

/// <summary>The date and time in a cell, by its own clock. A time without a date is that of 0001-01-01.</summary>
internal static class ClockTime
{
    public static DateTime Of(ModelProperty property, PropertyCell cell) =>
        new(property.Type == PropertyType.DateOnly ? cell.Integer * TimeSpan.TicksPerDay : cell.Integer);
}

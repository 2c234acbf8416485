namespace GradientDescent;

/// <summary>Makes a part of a date or time, such as its month, a categorical feature: one coefficient per month, except the reference.</summary>
/// <remarks>
/// <para>A property may have several parts and cycles, see <see cref="CycleAttribute"/>. The date is then no number in the model, except with <see cref="TrendAttribute"/>.</para>
/// <para>A <c>DateOnly</c> has no hour, a <c>TimeOnly</c> has only the hour. A part of a <c>DateTimeOffset</c> is that of its own clock time.</para>
/// </remarks>
/// <param name="part">The part.</param>
/// <example>
/// This gives the coefficients <c>SoldFebruary</c> to <c>SoldDecember</c>, compared with January, and <c>SoldTuesday</c> to <c>SoldSunday</c>, compared with Monday.
/// <code>[Part(DatePart.Month), Part(DatePart.Weekday, Reference = (int)DayOfWeek.Monday)] DateOnly Sold</code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class PartAttribute(DatePart part) : Attribute
{
    /// <summary>The part.</summary>
    public DatePart Part { get; } = part;

    /// <summary>The number of the value that the others are compared with, see <see cref="DatePart"/>. Default: −1, the first value: January, quarter 1, Sunday, hour 0.</summary>
    public int Reference { get; set; } = -1;
}

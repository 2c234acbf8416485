namespace GradientDescent;

/// <summary>Makes a cycle of a date or time, such as the year, two features: sin(2π·phase) and cos(2π·phase), where the phase runs from 0 to 1 in each period.</summary>
/// <remarks>
/// <para>Together they describe a wave of any height that has its maximum at any time of the period, without a jump from its end to its beginning. See Stolwijk, Straatman and
/// Zielhuis, Studying seasonality by using sine and cosine functions in regression analysis, doi:10.1136/jech.53.4.235.</para>
/// <para>A property may have several cycles and parts, see <see cref="PartAttribute"/>. The date is then no number in the model, except with <see cref="TrendAttribute"/>.</para>
/// <para>A <c>DateOnly</c> has no cycle of a day, a <c>TimeOnly</c> has only that one.</para>
/// </remarks>
/// <param name="period">The period.</param>
/// <example>
/// This gives the coefficients <c>SoldYearSine</c> and <c>SoldYearCosine</c>.
/// <code>[Cycle(Period.Year)] DateOnly Sold</code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CycleAttribute(Period period) : Attribute
{
    /// <summary>The period.</summary>
    public Period Period { get; } = period;
}

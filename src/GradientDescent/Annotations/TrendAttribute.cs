namespace GradientDescent;

/// <summary>Keeps a date or time as a number, beside its <see cref="PartAttribute"/> and <see cref="CycleAttribute"/>. Without these it is a number anyway.</summary>
/// <example>
/// This gives the coefficient <c>Sold</c>, the change per day, and <c>SoldYearSine</c> and <c>SoldYearCosine</c>.
/// <code>[Trend, Cycle(Period.Year)] DateOnly Sold</code>
/// </example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TrendAttribute : Attribute;

namespace GradientDescent.Terms;

/// <summary>1 if a part of a date or time has a value, such as the month February; 0 if it has another one. NaN if the property is null.</summary>
/// <param name="Property">The date or time.</param>
/// <param name="Part">The part.</param>
/// <param name="Value">The number of the value, see <see cref="DatePart"/>.</param>
public sealed record PartTerm(ModelProperty Property, DatePart Part, int Value) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitPart(this);
}

/// <summary>The sine or the cosine of 2π · the phase of a date or time in a period. NaN if the property is null.</summary>
/// <param name="Property">The date or time.</param>
/// <param name="Period">The period.</param>
/// <param name="IsCosine">Whether it is the cosine. Otherwise it is the sine.</param>
public sealed record CycleTerm(ModelProperty Property, Period Period, bool IsCosine) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitCycle(this);
}

namespace GradientDescent.Terms;

/// <summary>A property as a number: dates in days, times in seconds, <c>bool</c> as 1 or 0. NaN if the property is null.</summary>
/// <param name="Property">The property.</param>
public sealed record NumberTerm(ModelProperty Property) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitNumber(this);
}

/// <summary>1 if a property has a level, 0 if it has another one.</summary>
/// <param name="Property">The property.</param>
/// <param name="Level">The level.</param>
/// <param name="IsGuarded">Whether an unknown value gives +∞, and only null gives NaN. Otherwise both give NaN. Default: false.</param>
public sealed record LevelTerm(ModelProperty Property, PropertyLevel Level, bool IsGuarded = false) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitLevel(this);
}

/// <summary>1 if a property has a flag, otherwise 0.</summary>
/// <param name="Property">The property.</param>
/// <param name="Flag">The flag, a level of one bit.</param>
/// <param name="IsGuarded">Whether an unknown bit gives +∞, and only null gives NaN. Otherwise both give NaN. Default: false.</param>
public sealed record FlagTerm(ModelProperty Property, PropertyLevel Flag, bool IsGuarded = false) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitFlag(this);
}

/// <summary>1 if the value of a property is none of its levels, or has a bit that is none of its flags; otherwise 0. NaN if the property is null.</summary>
/// <param name="Property">The property.</param>
public sealed record UnknownTerm(ModelProperty Property) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitUnknown(this);
}

/// <summary>1 if a property is null, otherwise 0.</summary>
/// <param name="Property">The property.</param>
public sealed record MissingTerm(ModelProperty Property) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitMissing(this);
}

/// <summary>A function of a number.</summary>
/// <param name="Function">The function.</param>
/// <param name="Operand">The number.</param>
/// <param name="IsGuarded">Whether a number below the function's domain gives −∞, instead of NaN. Default: false.</param>
public sealed record FunctionTerm(TermFunction Function, NumberTerm Operand, bool IsGuarded = false) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitFunction(this);
}

/// <summary>A power: xⁿ = xⁿ⁻¹·x.</summary>
/// <param name="Operand">x.</param>
/// <param name="Degree">n, 2 or more.</param>
public sealed record PowerTerm(Term Operand, int Degree) : Term
{
    /// <summary>The power with a degree that is lower by 1, or the operand itself.</summary>
    internal Term Below => Degree == 2 ? Operand : this with { Degree = Degree - 1 };

    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitPower(this);
}

/// <summary>A product of two terms. Factors of any type are multiplied as <c>double</c>: integers do not wrap around, and <c>float</c> values are not rounded to a <c>float</c>.</summary>
/// <param name="Left">The left factor.</param>
/// <param name="Right">The right factor.</param>
public sealed record ProductTerm(Term Left, Term Right) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitProduct(this);
}

/// <summary>0 if a property is null, otherwise a term of that property.</summary>
/// <param name="Property">The property.</param>
/// <param name="Operand">A number, a function, a level, a flag, a part or a cycle of that property.</param>
public sealed record ZeroWhereMissingTerm(ModelProperty Property, Term Operand) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitZeroWhereMissing(this);
}

/// <summary>A term whose NaN is replaced by the mean of the term over the training rows that have a value. It can only be a whole feature.</summary>
/// <param name="Operand">The term.</param>
public sealed record MeanWhereMissingTerm(Term Operand) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitMeanWhereMissing(this);
}

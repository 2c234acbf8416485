namespace GradientDescent.Terms;

/// <summary>A property's own value, a number or a <c>bool</c>, in the body of a computed property.</summary>
/// <param name="Property">The property. It is not nullable.</param>
public sealed record ValueTerm(ModelProperty Property) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitValue(this);
}

/// <summary>A constant in the body of a computed property.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value, if the type is a floating-point type.</param>
/// <param name="Bits">Its value, if the type is an integer type or <c>bool</c> (1 or 0).</param>
public sealed record ConstantTerm(PropertyType Type, double Value, long Bits) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitConstant(this);

    /// <inheritdoc/>
    public bool Equals(ConstantTerm? other) => other is not null
        && Type == other.Type && BitConverter.DoubleToInt64Bits(Value) == BitConverter.DoubleToInt64Bits(other.Value) && Bits == other.Bits;

    /// <inheritdoc/>
    public override int GetHashCode() => ((int)Type * 31) + (Value.GetHashCode() * 17) + Bits.GetHashCode();
}

/// <summary>An unchecked conversion between number types, in the body of a computed property.</summary>
/// <param name="Type">The type of the result.</param>
/// <param name="Operand">The term that is converted.</param>
public sealed record ConversionTerm(PropertyType Type, Term Operand) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitConversion(this);
}

/// <summary>An operator with one operand, in the body of a computed property.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
public sealed record UnaryTerm(TermOperator Operator, Term Operand) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitUnary(this);
}

/// <summary>An operator with two operands of one type, in the body of a computed property. Integers wrap around, as in C#.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record BinaryTerm(TermOperator Operator, Term Left, Term Right) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitBinary(this);
}

/// <summary>A conditional expression, in the body of a computed property. Both results have the same type.</summary>
/// <param name="Condition">The condition, a <c>bool</c>.</param>
/// <param name="WhenTrue">The result if the condition is true.</param>
/// <param name="WhenFalse">The result if it is false.</param>
public sealed record ConditionalTerm(Term Condition, Term WhenTrue, Term WhenFalse) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitConditional(this);
}

/// <summary>A call of a method of <c>Math</c>, in the body of a computed property.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">The arguments, all of one type.</param>
public sealed record CallTerm(MathMethod Method, IReadOnlyList<Term> Arguments) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitCall(this);

    /// <inheritdoc/>
    public bool Equals(CallTerm? other) => other is not null && Method == other.Method && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Arguments.Aggregate((int)Method, static (hash, argument) => (hash * 31) + argument.GetHashCode());
}

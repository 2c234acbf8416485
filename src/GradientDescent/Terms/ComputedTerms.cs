namespace GradientDescent;

/// <summary>A property's own value, a number or a <c>bool</c>, in the body of a computed property.</summary>
/// <param name="Property">The property; it is not nullable.</param>
public sealed record ValueTerm(ModelProperty Property) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitValue(this);
}

/// <summary>A constant in the body of a computed property.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value, where that is a floating-point number.</param>
/// <param name="Bits">Its value, where that is an integer, or a <c>bool</c>, 1 or 0.</param>
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

/// <summary>A conversion between number types, unchecked, in the body of a computed property.</summary>
/// <param name="Type">The type that comes of it.</param>
/// <param name="Operand">What is converted.</param>
public sealed record ConversionTerm(PropertyType Type, Term Operand) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitConversion(this);
}

/// <summary>An operator of one operand, in the body of a computed property.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Operand">The operand.</param>
public sealed record UnaryTerm(TermOperator Operator, Term Operand) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitUnary(this);
}

/// <summary>An operator of two operands of one type, in the body of a computed property. Integers wrap around, as in C#.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
public sealed record BinaryTerm(TermOperator Operator, Term Left, Term Right) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitBinary(this);
}

/// <summary>A choice of two terms of one type, in the body of a computed property.</summary>
/// <param name="Condition">What it depends on, a <c>bool</c>.</param>
/// <param name="WhenTrue">The term where that is true.</param>
/// <param name="WhenFalse">The term elsewhere.</param>
public sealed record ConditionalTerm(Term Condition, Term WhenTrue, Term WhenFalse) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitConditional(this);
}

/// <summary>A method of <c>Math</c>, in the body of a computed property.</summary>
/// <param name="Method">The method.</param>
/// <param name="Arguments">Its arguments, all of one type.</param>
public sealed record CallTerm(MathMethod Method, IReadOnlyList<Term> Arguments) : Term
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(TermVisitor<TResult> visitor) => visitor.VisitCall(this);

    /// <inheritdoc/>
    public bool Equals(CallTerm? other) => other is not null && Method == other.Method && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Arguments.Aggregate((int)Method, static (hash, argument) => (hash * 31) + argument.GetHashCode());
}

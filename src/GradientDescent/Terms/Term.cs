namespace GradientDescent.Terms;

/// <summary>
/// What a feature or the target is computed from, as a small expression tree over the properties of a row. Terms give C# source, formulas, and predictions
/// without a record.
/// </summary>
/// <remarks>Immutable. Two terms with the same content are equal.</remarks>
/// <example>
/// <code>
/// var area = new ModelProperty("Area");
/// Term logArea = area.Apply(TermFunction.Log), areaSquared = area.AsNumber().Power(2);
/// </code>
/// </example>
public abstract record Term
{
    private protected Term()
    {
    }

    /// <summary>
    /// The type of the value in C#. It is a floating-point type for a number that can be missing, because NaN stands for null. It is <c>double</c> for powers, products,
    /// functions and levels.
    /// </summary>
    public PropertyType ResultType => TermType.Of(this);

    /// <summary>Calls the visitor's method for this kind of term.</summary>
    public abstract TResult Accept<TResult>(TermVisitor<TResult> visitor);

    /// <summary>The term in a formula, such as <c>area</c>, <c>ln(area)</c> or <c>[heating = Gas]</c>.</summary>
    public sealed override string ToString() => TermSymbol.Of(this);

    /// <summary>A power of this term, by repeated products.</summary>
    /// <param name="degree">The exponent, 2 or more.</param>
    public PowerTerm Power(int degree) => new(this, degree);

    /// <summary>The product of this term and another.</summary>
    public ProductTerm Times(Term other) => new(this, other);

    /// <summary>This term, with NaN replaced by its mean over the training rows that have a value.</summary>
    public MeanWhereMissingTerm OrMean() => new(this);
}

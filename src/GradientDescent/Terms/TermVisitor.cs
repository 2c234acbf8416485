namespace GradientDescent.Terms;

/// <summary>An operation on every kind of term, such as printing or computing it. The compiler reports a kind without a method.</summary>
/// <typeparam name="TResult">The type of the result for a term.</typeparam>
public abstract class TermVisitor<TResult>
{
    /// <summary>Calls the method for the kind of the term.</summary>
    public TResult Visit(Term term) => term.Accept(this);

    /// <summary>A property as a number.</summary>
    public abstract TResult VisitNumber(NumberTerm term);

    /// <summary>1 for one level of a property, 0 for the others.</summary>
    public abstract TResult VisitLevel(LevelTerm term);

    /// <summary>1 if a property has a flag.</summary>
    public abstract TResult VisitFlag(FlagTerm term);

    /// <summary>1 if a value is none of the levels of a property.</summary>
    public abstract TResult VisitUnknown(UnknownTerm term);

    /// <summary>1 if a part of a date has a value.</summary>
    public abstract TResult VisitPart(PartTerm term);

    /// <summary>The sine or cosine of the phase of a date.</summary>
    public abstract TResult VisitCycle(CycleTerm term);

    /// <summary>1 if a property is null.</summary>
    public abstract TResult VisitMissing(MissingTerm term);

    /// <summary>A function of one number.</summary>
    public abstract TResult VisitFunction(FunctionTerm term);

    /// <summary>A power.</summary>
    public abstract TResult VisitPower(PowerTerm term);

    /// <summary>A product.</summary>
    public abstract TResult VisitProduct(ProductTerm term);

    /// <summary>0 if a property is null.</summary>
    public abstract TResult VisitZeroWhereMissing(ZeroWhereMissingTerm term);

    /// <summary>The mean of the training rows if a term is NaN.</summary>
    public abstract TResult VisitMeanWhereMissing(MeanWhereMissingTerm term);

    /// <summary>A property's own value, in the body of a computed property.</summary>
    public abstract TResult VisitValue(ValueTerm term);

    /// <summary>A constant, in the body of a computed property.</summary>
    public abstract TResult VisitConstant(ConstantTerm term);

    /// <summary>A conversion, in the body of a computed property.</summary>
    public abstract TResult VisitConversion(ConversionTerm term);

    /// <summary>An operator with one operand, in the body of a computed property.</summary>
    public abstract TResult VisitUnary(UnaryTerm term);

    /// <summary>An operator with two operands, in the body of a computed property.</summary>
    public abstract TResult VisitBinary(BinaryTerm term);

    /// <summary>A conditional expression, in the body of a computed property.</summary>
    public abstract TResult VisitConditional(ConditionalTerm term);

    /// <summary>A call of a method of <c>Math</c>, in the body of a computed property.</summary>
    public abstract TResult VisitCall(CallTerm term);
}

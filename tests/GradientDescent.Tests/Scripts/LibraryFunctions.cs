using GradientDescent.Terms;

namespace GradientDescent.Tests.Scripts;

/// <summary>Functions whose last digits depend on the machine's mathematical library.</summary>
internal static class LibraryFunctions
{
    public static bool AreIn(Term term) => term switch
    {
        NumberTerm number => AreIn(number.Property),
        ValueTerm value => AreIn(value.Property),
        FunctionTerm function => function.Function is not (TermFunction.SquareRoot or TermFunction.Reciprocal) || AreIn(function.Operand),
        CycleTerm => true,
        PowerTerm power => AreIn(power.Operand),
        ProductTerm product => AreIn(product.Left) || AreIn(product.Right),
        ZeroWhereMissingTerm zero => AreIn(zero.Operand),
        MeanWhereMissingTerm mean => AreIn(mean.Operand),
        ConversionTerm conversion => AreIn(conversion.Operand),
        UnaryTerm unary => AreIn(unary.Operand),
        BinaryTerm binary => AreIn(binary.Left) || AreIn(binary.Right),
        ConditionalTerm conditional => AreIn(conditional.Condition) || AreIn(conditional.WhenTrue) || AreIn(conditional.WhenFalse),
        CallTerm call => call.Method is MathMethod.Log or MathMethod.Exp or MathMethod.Pow || call.Arguments.Any(AreIn),
        _ => false,
    };

    private static bool AreIn(ModelProperty property) => property.Definition is { } definition && AreIn(definition);
}

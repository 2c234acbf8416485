using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the C# expression that creates a term at run time.</summary>
/// <param name="property">Returns the expression for a property.</param>
/// <param name="file">The file, which determines the names of library types.</param>
internal sealed class TermConstruction(Func<ModelProperty, string> property, SourceFile file) : TermVisitor<string>
{
    public override string VisitNumber(NumberTerm term) => property(term.Property);

    public override string VisitFunction(FunctionTerm term) => $"{property(term.Operand.Property)}.Apply({file.Type("TermFunction")}.{term.Function}{Guard(term.IsGuarded)})";

    public override string VisitLevel(LevelTerm term) => $"{property(term.Property)}.Is({CSharpLiteral.Text(term.Level.Name)}{Guard(term.IsGuarded)})";

    public override string VisitFlag(FlagTerm term) => $"{property(term.Property)}.Has({CSharpLiteral.Text(term.Flag.Name)}{Guard(term.IsGuarded)})";

    public override string VisitUnknown(UnknownTerm term) => $"{property(term.Property)}.IsUnknown()";

    public override string VisitPart(PartTerm term) => Invariant($"{property(term.Property)}.PartIs({file.Type("DatePart")}.{term.Part}, {term.Value})");

    public override string VisitCycle(CycleTerm term) => $"{property(term.Property)}.{(term.IsCosine ? "Cosine" : "Sine")}({file.Type("Period")}.{term.Period})";

    public override string VisitMissing(MissingTerm term) => $"{property(term.Property)}.IsMissing()";

    public override string VisitPower(PowerTerm term) => Invariant($"{Operand(term.Operand)}.Power({term.Degree})");

    public override string VisitProduct(ProductTerm term) => $"{Operand(term.Left)}.Times({Visit(term.Right)})";

    public override string VisitZeroWhereMissing(ZeroWhereMissingTerm term) => $"{property(term.Property)}.ZeroOr({Visit(term.Operand)})";

    public override string VisitMeanWhereMissing(MeanWhereMissingTerm term) => $"{Operand(term.Operand)}.OrMean()";

    public override string VisitValue(ValueTerm term) => $"new {file.Type("ValueTerm")}({property(term.Property)})";

    public override string VisitConstant(ConstantTerm term) =>
        $"new {file.Type("ConstantTerm")}({file.Type("PropertyType")}.{term.Type}, {CSharpLiteral.Of(term.Value)}, {CSharpLiteral.Integer(PropertyType.Int64, term.Bits)})";

    public override string VisitConversion(ConversionTerm term) =>
        $"new {file.Type("ConversionTerm")}({file.Type("PropertyType")}.{term.Type}, {Visit(term.Operand)})";

    public override string VisitUnary(UnaryTerm term) =>
        $"new {file.Type("UnaryTerm")}({file.Type("TermOperator")}.{term.Operator}, {Visit(term.Operand)})";

    public override string VisitBinary(BinaryTerm term) =>
        $"new {file.Type("BinaryTerm")}({file.Type("TermOperator")}.{term.Operator}, {Visit(term.Left)}, {Visit(term.Right)})";

    public override string VisitConditional(ConditionalTerm term) =>
        $"new {file.Type("ConditionalTerm")}({Visit(term.Condition)}, {Visit(term.WhenTrue)}, {Visit(term.WhenFalse)})";

    public override string VisitCall(CallTerm term) =>
        $"new {file.Type("CallTerm")}({file.Type("MathMethod")}.{term.Method}, [{string.Join(", ", term.Arguments.Select(Visit))}])";

    /// <summary>A term as the target of a method call. A property converts to a term implicitly, but not before a dot.</summary>
    private string Operand(Term term) => term is NumberTerm ? $"{Visit(term)}.AsNumber()" : Visit(term);

    private static string Guard(bool isGuarded) => isGuarded ? ", isGuarded: true" : "";
}

using GradientDescent.Terms;

namespace GradientDescent.Persistence;

/// <summary>Converts terms to the documents of a file.</summary>
internal sealed class TermWriter : TermVisitor<TermDocument>
{
    public override TermDocument VisitNumber(NumberTerm term) => new() { Kind = TermKinds.Number, Property = term.Property.Name };

    public override TermDocument VisitLevel(LevelTerm term) =>
        new() { Kind = TermKinds.Level, Property = term.Property.Name, Level = term.Level.Name, IsGuarded = term.IsGuarded };

    public override TermDocument VisitFlag(FlagTerm term) =>
        new() { Kind = TermKinds.Flag, Property = term.Property.Name, Level = term.Flag.Name, IsGuarded = term.IsGuarded };

    public override TermDocument VisitUnknown(UnknownTerm term) => new() { Kind = TermKinds.Unknown, Property = term.Property.Name };

    public override TermDocument VisitPart(PartTerm term) => new() { Kind = TermKinds.Part, Property = term.Property.Name, Part = term.Part, PartValue = term.Value };

    public override TermDocument VisitCycle(CycleTerm term) => new() { Kind = TermKinds.Cycle, Property = term.Property.Name, Period = term.Period, IsCosine = term.IsCosine };

    public override TermDocument VisitMissing(MissingTerm term) => new() { Kind = TermKinds.Missing, Property = term.Property.Name };

    public override TermDocument VisitFunction(FunctionTerm term) =>
        new() { Kind = TermKinds.Function, Function = term.Function, IsGuarded = term.IsGuarded, Property = term.Operand.Property.Name };

    public override TermDocument VisitPower(PowerTerm term) => new() { Kind = TermKinds.Power, Degree = term.Degree, Operands = [Visit(term.Operand)] };

    public override TermDocument VisitProduct(ProductTerm term) => new() { Kind = TermKinds.Product, Operands = [Visit(term.Left), Visit(term.Right)] };

    public override TermDocument VisitZeroWhereMissing(ZeroWhereMissingTerm term) =>
        new() { Kind = TermKinds.ZeroWhereMissing, Property = term.Property.Name, Operands = [Visit(term.Operand)] };

    public override TermDocument VisitMeanWhereMissing(MeanWhereMissingTerm term) => new() { Kind = TermKinds.MeanWhereMissing, Operands = [Visit(term.Operand)] };

    public override TermDocument VisitValue(ValueTerm term) => new() { Kind = TermKinds.Value, Property = term.Property.Name };

    public override TermDocument VisitConstant(ConstantTerm term) => term.Type is PropertyType.Double or PropertyType.Single
        ? new() { Kind = TermKinds.Constant, Type = term.Type, Value = term.Value }
        : new() { Kind = TermKinds.Constant, Type = term.Type, Bits = term.Bits };

    public override TermDocument VisitConversion(ConversionTerm term) => new() { Kind = TermKinds.Conversion, Type = term.Type, Operands = [Visit(term.Operand)] };

    public override TermDocument VisitUnary(UnaryTerm term) => new() { Kind = TermKinds.Unary, Operator = term.Operator, Operands = [Visit(term.Operand)] };

    public override TermDocument VisitBinary(BinaryTerm term) =>
        new() { Kind = TermKinds.Binary, Operator = term.Operator, Operands = [Visit(term.Left), Visit(term.Right)] };

    public override TermDocument VisitConditional(ConditionalTerm term) =>
        new() { Kind = TermKinds.Conditional, Operands = [Visit(term.Condition), Visit(term.WhenTrue), Visit(term.WhenFalse)] };

    public override TermDocument VisitCall(CallTerm term) => new() { Kind = TermKinds.Call, Method = term.Method, Operands = [.. term.Arguments.Select(Visit)] };
}

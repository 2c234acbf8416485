using System.Globalization;

namespace GradientDescent.Terms;

/// <summary>The name of a column that a term gives: <c>Area</c>, <c>LogArea</c>, <c>AreaPower2</c>, <c>HeatingGas</c>, <c>AreaTimesAge</c>.</summary>
internal sealed class TermName : TermVisitor<string>
{
    private static readonly TermName Visitor = new();

    /// <summary>The name of the weight of the constant term.</summary>
    private const string Intercept = "Intercept";

    public static string Of(Term term) => Visitor.Visit(term);

    /// <summary>The name of a feature, which is also that of its coefficient. Only the constant term is called Intercept.</summary>
    public static string OfFeature(Term term) => Of(term) is var name && name == Intercept ? Intercept + "Coefficient" : name;

    /// <summary>
    /// The end of the name of a level's feature: its own name, or the member, or the letters and digits of a text, <c>north-east</c> → <c>NorthEast</c>.
    /// </summary>
    public static string OfLevel(ModelProperty property, PropertyLevel level) => level.CoefficientName is { } own ? own
        : property.Type != PropertyType.Text ? level.Name
        : Letters(level.Name) is { Length: > 0 } name ? name
        : "Level" + (property.Levels.TakeWhile(its => its.Name != level.Name).Count() + 1).ToString(CultureInfo.InvariantCulture);

    public override string VisitNumber(NumberTerm term) => term.Property.Name;

    public override string VisitLevel(LevelTerm term) => term.Property.Name + OfLevel(term.Property, term.Level);

    public override string VisitFlag(FlagTerm term) => term.Property.Name + OfLevel(term.Property, term.Flag);

    public override string VisitUnknown(UnknownTerm term) => term.Property.Name + "Other";

    public override string VisitPart(PartTerm term) => term.Property.Name + DateParts.Name(term.Part, term.Value);

    public override string VisitCycle(CycleTerm term) => $"{term.Property.Name}{term.Period}{(term.IsCosine ? "Cosine" : "Sine")}";

    public override string VisitMissing(MissingTerm term) => term.Property.Name + "IsMissing";

    public override string VisitFunction(FunctionTerm term) => FunctionText.Of(term.Function).Name + Of(term.Operand);

    public override string VisitPower(PowerTerm term) => Of(term.Operand) + "Power" + term.Degree.ToString(CultureInfo.InvariantCulture);

    public override string VisitProduct(ProductTerm term) => Of(term.Left) + "Times" + Of(term.Right);

    public override string VisitZeroWhereMissing(ZeroWhereMissingTerm term) => Of(term.Operand);

    public override string VisitMeanWhereMissing(MeanWhereMissingTerm term) => Of(term.Operand);

    public override string VisitValue(ValueTerm term) => throw Inner(term);

    public override string VisitConstant(ConstantTerm term) => throw Inner(term);

    public override string VisitConversion(ConversionTerm term) => throw Inner(term);

    public override string VisitUnary(UnaryTerm term) => throw Inner(term);

    public override string VisitBinary(BinaryTerm term) => throw Inner(term);

    public override string VisitConditional(ConditionalTerm term) => throw Inner(term);

    public override string VisitCall(CallTerm term) => throw Inner(term);

    private static NotSupportedException Inner(Term term) =>
        new($"A {term.GetType().Name} is part of a computed property: only a whole feature has a name.");

    /// <summary>The letters and digits of a text, with the first letter of each word in upper case.</summary>
    private static string Letters(string text)
    {
        var name = "";
        var isStart = true;
        foreach (var letter in text)
        {
            var isPart = char.IsLetterOrDigit(letter) || letter == '_';
            if (isPart)
                name += isStart ? char.ToUpperInvariant(letter) : letter;
            isStart = !isPart;
        }

        return name;
    }
}

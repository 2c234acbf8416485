extern alias terms;

using terms::GradientDescent;
using terms::GradientDescent.Terms;

namespace EveryKind;

/// <summary>Terms of every kind. A kind that is added fails here until it has some.</summary>
internal static class EveryTerm
{
    private static readonly ModelProperty Area = new("Area");
    private static readonly ModelProperty Rooms = new("Rooms", PropertyType.Int32);
    private static readonly ModelProperty Sold = new("Sold", PropertyType.Boolean);
    private static readonly ModelProperty Noise = new("Noise", PropertyType.Single) { IsNullable = true };
    private static readonly ModelProperty Side = new("Side", PropertyType.Text) { Levels = [new("north"), new("a \"b\"\n"), new("C#") { CoefficientName = "C */ \"Sharp\"\n" }] };
    private static readonly ModelProperty Heat = new("Heat", PropertyType.Enum) { Levels = [new("Gas"), new("Oil", 7)], Reference = new("Gas"), IsNullable = true };
    private static readonly ModelProperty Extras = new("Extras", PropertyType.Flags) { Levels = [new("Pool", 1), new("Garage", 2)] };
    private static readonly ModelProperty City = new("City", PropertyType.Text) { Levels = [new("Rome"), new("Oslo")], Reference = new("Rome"), UnknownLevels = UnknownLevels.Other };
    private static readonly ModelProperty Rights = new("Rights", PropertyType.Flags) { Levels = [new("Read", 1), new("Write", 2)], UnknownLevels = UnknownLevels.Other, IsNullable = true };
    private static readonly ModelProperty Built = new("Built", PropertyType.DateOnly);
    private static readonly ModelProperty Seen = new("Seen", PropertyType.DateTimeOffset) { IsNullable = true };
    private static readonly ModelProperty Density = new("Density") { Definition = new BinaryTerm(TermOperator.Divide, Number(2), new ValueTerm(Area)) };

    /// <summary>The properties that the terms are of.</summary>
    public static IReadOnlyList<ModelProperty> Properties => [Area, Rooms, Sold, Noise, Side, Heat, Extras, City, Rights, Built, Seen, Density];

    /// <summary>The names of the kinds.</summary>
    public static IEnumerable<string> Kinds => typeof(Term).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(Term)) && !type.IsAbstract)
        .Select(static type => type.Name);

    /// <summary>Whether a kind stands only in the body of a computed property, where it has no name.</summary>
    public static bool IsInner(string kind) => kind is nameof(ValueTerm) or nameof(ConstantTerm) or nameof(ConversionTerm)
        or nameof(UnaryTerm) or nameof(BinaryTerm) or nameof(ConditionalTerm) or nameof(CallTerm);

    public static IReadOnlyList<Term> Of(string kind) => kind switch
    {
        nameof(NumberTerm) => [Area, Rooms, Sold, Noise, Density],
        nameof(LevelTerm) => [Side.Is("north"), Side.Is("a \"b\"\n", isGuarded: true), Side.Is("C#"), Heat.Is("Oil")],
        nameof(FlagTerm) => [Extras.Has("Pool"), Extras.Has("Garage", isGuarded: true)],
        nameof(UnknownTerm) => [City.IsUnknown(), Rights.IsUnknown()],
        nameof(PartTerm) => [Built.PartIs(DatePart.Month, 2), Built.PartIs(DatePart.Quarter, 4), Built.PartIs(DatePart.Weekday, 0), Seen.PartIs(DatePart.Hour, 23), Seen.PartIs(DatePart.Weekday, 6)],
        nameof(CycleTerm) => [Built.Sine(Period.Year), Built.Cosine(Period.Month), Seen.Sine(Period.Week), Seen.Cosine(Period.Day)],
        nameof(MissingTerm) => [Noise.IsMissing(), Heat.IsMissing()],
        nameof(FunctionTerm) => [.. Enum.GetValues<TermFunction>().SelectMany(static function => new Term[] { Area.Apply(function), Noise.Apply(function, isGuarded: true) })],
        nameof(PowerTerm) => [Area.AsNumber().Power(2), Rooms.AsNumber().Power(5), Density.AsNumber().Power(3)],
        nameof(ProductTerm) => [Area.AsNumber().Times(Rooms), Side.Is("north").Times(Extras.Has("Pool"))],
        nameof(ZeroWhereMissingTerm) => [Noise.ZeroOr(Noise), Noise.ZeroOr(Noise.Apply(TermFunction.Log)), Heat.ZeroOr(Heat.Is("Oil")), Rights.ZeroOr(Rights.IsUnknown()), Seen.ZeroOr(Seen.PartIs(DatePart.Hour, 1)), Seen.ZeroOr(Seen.Sine(Period.Day))],
        nameof(MeanWhereMissingTerm) => [Noise.AsNumber().OrMean(), Area.Apply(TermFunction.Log, isGuarded: true).OrMean()],
        nameof(ValueTerm) => [new ValueTerm(Area), new ValueTerm(Sold), new ValueTerm(Density)],
        nameof(ConstantTerm) =>
        [
            .. new[] { 0.1, -0.0, double.NaN, double.PositiveInfinity, double.Epsilon, double.MaxValue }.Select(Number),
            .. new[] { 0.1f, -0f, float.NaN, float.NegativeInfinity, float.Epsilon }.Select(static value => Single(value)),
            .. new[] { long.MinValue, -1, long.MaxValue }.Select(static bits => new ConstantTerm(PropertyType.Int64, 0, bits)),
            new ConstantTerm(PropertyType.UInt64, 0, -1), new ConstantTerm(PropertyType.Boolean, 0, 1), new ConstantTerm(PropertyType.SByte, 0, -128),
        ],
        nameof(ConversionTerm) => [new ConversionTerm(PropertyType.Double, new ValueTerm(Rooms)), new ConversionTerm(PropertyType.Byte, new ValueTerm(Area))],
        nameof(UnaryTerm) => [new UnaryTerm(TermOperator.Negate, new ValueTerm(Area)), new UnaryTerm(TermOperator.Not, new ValueTerm(Sold))],
        nameof(BinaryTerm) => [.. Enum.GetValues<TermOperator>().Where(static sign => sign is not (TermOperator.Negate or TermOperator.Not)).Select(Binary)],
        nameof(ConditionalTerm) => [new ConditionalTerm(new ValueTerm(Sold), new ValueTerm(Area), Number(1))],
        nameof(CallTerm) => [.. Enum.GetValues<MathMethod>().Select(static method => new CallTerm(method, [
            new ValueTerm(Area), .. method is MathMethod.Pow or MathMethod.Min or MathMethod.Max ? [Number(2)] : Array.Empty<Term>()]))],
        _ => throw new ArgumentException($"{kind} is a new kind of term: give some of them here.", nameof(kind)),
    };

    /// <summary>A constant of type <c>float</c>.</summary>
    public static ConstantTerm Single(double value) => new(PropertyType.Single, value, 0);

    private static ConstantTerm Number(double value) => new(PropertyType.Double, value, 0);

    private static BinaryTerm Binary(TermOperator sign) =>
        sign is TermOperator.And or TermOperator.Or ? new(sign, new ValueTerm(Sold), new ValueTerm(Sold)) : new(sign, new ValueTerm(Area), Number(3));
}

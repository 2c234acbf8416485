using GradientDescent.Terms;

namespace GradientDescent.Tests.Models;

/// <summary>A schema of terms that nothing can be computed from is refused, and says why.</summary>
public class SchemaFaultTests
{
    private static readonly ModelProperty Area = new("Area");
    private static readonly ModelProperty Age = new("Age") { IsNullable = true };
    private static readonly ModelProperty Side = new("Side", PropertyType.Text) { Levels = [new("north"), new("south")] };
    private static readonly ModelProperty Day = new("Day", PropertyType.DateOnly);
    private static readonly ModelProperty Sold = new("Sold", PropertyType.Boolean);

    // Each reads the one before it twice: as many parts as a tree of that height has.
    private static readonly ModelProperty Doubled = Enumerable.Range(1, 40).Aggregate(
        Area, static (before, i) => new($"Doubled{i}") { Definition = new BinaryTerm(TermOperator.Add, new ValueTerm(before), new ValueTerm(before)) });

    // Each reads the one before it: as deep as there are properties.
    private static readonly ModelProperty Chained = Enumerable.Range(1, 100_000).Aggregate(
        Area, static (before, i) => new($"Chained{i}") { Definition = new UnaryTerm(TermOperator.Negate, new ValueTerm(before)) });

    private static Term Negated(int times) => Enumerable.Range(0, times).Aggregate((Term)new ValueTerm(Area), static (inner, _) => new UnaryTerm(TermOperator.Negate, inner));

    public static TheoryData<Term, string> Features => new()
    {
        { Side, "Side is not a number: use its levels as features." },
        { new LevelTerm(Area, new("north")), "Area has no levels, because its type is Double: levels need a string or an enum." },
        { Side.Has("north"), "Side has no flags, because its type is Text: flags need a [Flags] enum." },
        { Area.IsMissing(), "Area is never missing: it must be nullable." },
        { Age.ZeroOr(Area), "A missing Age cannot be replaced by 0 in area: the operand must be a number, a function, a level, a flag, a part or a cycle of that property." },
        { Area.AsNumber().OrMean().Times(Area), "A mean can only replace a whole feature: area is part of one." },
        { Area.AsNumber().Power(3).Power(3), "area³ is a power inside a power: use one power of a higher degree." },
        { Area.AsNumber().Power(17), "The degree of a power is 17: it must be from 2 to 16." },
        { Day.PartIs(DatePart.Month, 13), "The Month of Day cannot be 13: it must be from 1 to 12." },
        { Day.PartIs(DatePart.Hour, 1), "Day has no Hour, because its type is DateOnly." },
        { Day.PartIs((DatePart)99, 2), "Day has no part 99: it must be a member of DatePart." },
        { Day.Cosine(Period.Day), "Day has no cycle of a Day, because its type is DateOnly." },
        { Day.Sine((Period)9), "Day has no cycle 9: it must be a member of Period." },
        { Area.Sine(Period.Year), "Area has no cycle of a Year, because its type is Double." },
        { Side.IsUnknown(), "Side has no level for other values: set its UnknownLevels to Other." },
        { (Side with { UnknownLevels = (UnknownLevels)9 }).Is("north"), "The UnknownLevels of Side is 9: it must be a member of the enum." },
        { Area with { UnknownLevels = UnknownLevels.Other }, "Area has no levels, so it cannot have UnknownLevels." },
        { new ModelProperty(""), "A property has no name: give it one." },
        { new ModelProperty("Side", PropertyType.Text) { Levels = [new("north"), new("north")] }.Is("north"), "Side has two levels 'north': levels must differ." },
        { new ModelProperty("Side", PropertyType.Text) { Levels = [new("C#") { CoefficientName = "" }] }.Is("C#"), "The coefficient name of level 'C#' of Side is empty: give it a name, or null." },
        { new ModelProperty("Heat", PropertyType.Enum) { Levels = [new("Gas")], UnderlyingType = PropertyType.Double }.Is("Gas"), "The underlying type of Heat is Double: it must be an integer type." },
        { Computed(new ValueTerm(Sold)), "Computed is a Double, but its definition gives a Boolean: make the types equal." },
        { Computed(new ValueTerm(Age)), "Age cannot be used in a computed property: it must be a number or bool, and not nullable." },
        { Computed(new UnaryTerm(TermOperator.Not, new ValueTerm(Area))), "There is no Not of a Double." },
        { Computed(new BinaryTerm(TermOperator.Add, new ValueTerm(Area), new ValueTerm(Sold))), "There is no Add of a Double and a Boolean." },
        { Computed(new ConditionalTerm(new ValueTerm(Area), new ValueTerm(Area), new ValueTerm(Area))), "area is not a condition: it must be a bool." },
        { Computed(new CallTerm(MathMethod.Max, [])), "There is no Max of ()." },
        { Computed(new CallTerm(MathMethod.Sqrt, [new ValueTerm(Area), new ValueTerm(Area)])), "There is no Sqrt of (Double, Double)." },
        { Computed(new ConversionTerm(PropertyType.Double, new ValueTerm(Sold))), "sold cannot be converted to a Double." },
        { Computed(Area.AsNumber()), "A NumberTerm is a feature: it cannot be part of a computed property." },
        { Computed(Negated(1000)), "A computed property has more than 1000 parts: split its body over several properties." },
        { Doubled, "A computed property has more than 1000 parts: split its body over several properties." },
        { Chained, "A computed property has more than 1000 parts: split its body over several properties." },
    };

    [Theory]
    [MemberData(nameof(Features), DisableDiscoveryEnumeration = true)]
    public void Is_refused_with_the_reason(Term feature, string reason) =>
        Assert.Equal(reason, Assert.Throws<ArgumentException>(() => new ModelSchema("House", new ModelProperty("Price"), [new(feature)])).Message);

    [Fact]
    public void Levels_with_the_same_letters_can_be_named_apart()
    {
        ModelSchema Of(params PropertyLevel[] levels)
        {
            var language = new ModelProperty("Language", PropertyType.Text) { Levels = levels };
            return new("Row", new ModelProperty("Y"), [language.Is("C++"), language.Is("C#")]);
        }

        Assert.Equal(
            "Two features are called LanguageC: give each its own name, for a level with PropertyLevel.CoefficientName.",
            Assert.Throws<ArgumentException>(() => Of(new("C++"), new("C#"))).Message);
        var model = new LinearModel(Of(new("C++") { CoefficientName = "CPlusPlus" }, new("C#") { CoefficientName = "C Sharp */" }), [1, 2, 3]);
        Assert.Equal(["LanguageCPlusPlus", "LanguageC Sharp */"], model.Schema.FeatureNames);
        Assert.Equal(model.Schema, new LinearModel(model.ToJson()).Schema);
        Assert.DoesNotContain("Sharp */", model.ToCSharp());
    }

    [Fact]
    public void What_is_as_deep_as_may_be_is_written_and_read()
    {
        var schema = new ModelSchema("House", new ModelProperty("Price"), [new(Computed(Negated(999)))]);

        var model = new LinearModel(new LinearModel(schema, [1, 2]).ToJson());

        Assert.Equal(2 - 3, model.Predict(new Dictionary<string, object?> { ["Area"] = 3 }));
        Assert.Equal(schema, model.Schema);
    }

    private static ModelProperty Computed(Term definition) => new("Computed") { Definition = definition };
}

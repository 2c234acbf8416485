using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the parts of a date or time, one column per value except the reference, and the sines and cosines of its cycles.</summary>
internal static class DateFeature
{
    public const string PartMark = "Part";
    public const string CycleMark = "Cycle";
    public const string TrendMark = "Trend";

    /// <summary>Whether the features of a property are its parts and cycles, and its number is not a feature.</summary>
    public static bool ReplacesNumber(MarkedProperty property) => HasPartOrCycle(property) && !property.Has(TrendMark);

    public static bool HasPartOrCycle(MarkedProperty property) => property.Has(PartMark) || property.Has(CycleMark);

    /// <summary>Adds the parts and cycles of a property.</summary>
    public static void AddAll(FeatureSet features, MarkedProperty property, ModelProperty of)
    {
        void Add(Term term) => features.Add(property, MissingPolicies.Apply(property, of, term));
        foreach (var (part, reference) in Parts(property).Where(its => DateParts.Has(of.Type, its.Part)))
        {
            foreach (var value in DateParts.Values(part).Where(value => value != reference))
                Add(new PartTerm(of, part, value));
        }

        foreach (var period in property.All(CycleMark).Select(PeriodOf).OfType<Period>().Distinct().Where(period => Cycles.Has(of.Type, period)))
        {
            Add(new CycleTerm(of, period, IsCosine: false));
            Add(new CycleTerm(of, period, IsCosine: true));
        }
    }

    /// <summary>The parts of a property, each once, with its reference value.</summary>
    private static IEnumerable<(DatePart Part, int Reference)> Parts(MarkedProperty property) => property.All(PartMark)
        .Select(static mark => (Mark: mark, Part: PartOf(mark)))
        .Where(static its => its.Part is not null)
        .GroupBy(static its => its.Part!.Value)
        .Select(static alike => (alike.Key, ReferenceOf(alike.First().Mark, alike.Key)));

    /// <summary>What is wrong with the parts or cycles of a property, as the end of a sentence; null if nothing is.</summary>
    public static string? Objection(string mark, MarkedProperty property)
    {
        if (NumberType.Of(property.BareType) is not { } type || !IsDate(type))
            return "it is not a date or time of day";
        IReadOnlyList<object?> values = mark == PartMark
            ? [.. property.All(PartMark).Select(static its => (object?)PartOf(its))]
            : [.. property.All(CycleMark).Select(static its => (object?)PeriodOf(its))];
        return values.FirstOrDefault(value => value is DatePart part && !DateParts.Has(type, part)) is { } absent ? $"a {type} has no {absent}"
            : values.FirstOrDefault(value => value is Period period && !Cycles.Has(type, period)) is { } constant ? $"a {type} does not have the cycle {constant}"
            : values.GroupBy(static value => value).FirstOrDefault(static alike => alike.Key is not null && alike.Count() > 1) is { Key: var repeated } ? $"it has {repeated} more than once"
            : null;
    }

    /// <summary>Reports values that are no part, no period and no value of a part.</summary>
    public static void Check(MarkedProperty property, Reporter reporter)
    {
        foreach (var mark in property.All(PartMark))
        {
            if (PartOf(mark) is not { } part)
                Report(PartMark, mark.ConstructorArguments[0].Value, "a member of DatePart");
            else if (ReferenceOf(mark, part) is var reference && !DateParts.Values(part).Contains(reference))
                Report(PartMark, $"Reference = {reference}", $"a {part} from {DateParts.Values(part).First()} to {DateParts.Values(part).Last()}");
        }

        foreach (var mark in property.All(CycleMark).Where(static its => PeriodOf(its) is null))
            Report(CycleMark, mark.ConstructorArguments[0].Value, "a member of Period");

        void Report(string mark, object? value, string rule) => reporter.Report(Descriptors.BadNumber, property, mark, mark, property.Name, value ?? "null", rule);
    }

    /// <summary>Whether the numbers of a property are days or seconds.</summary>
    public static bool IsDate(MarkedProperty property) =>
        NumberType.Of(property.BareType) is PropertyType.TimeSpan || (NumberType.Of(property.BareType) is { } type && IsDate(type));

    private static bool IsDate(PropertyType type) => DateParts.Has(type, DatePart.Hour) || DateParts.Has(type, DatePart.Month);

    private static DatePart? PartOf(AttributeData mark) =>
        mark.ConstructorArguments is [{ Value: int value }] && Enum.IsDefined(typeof(DatePart), value) ? (DatePart)value : null;

    private static Period? PeriodOf(AttributeData mark) =>
        mark.ConstructorArguments is [{ Value: int value }] && Enum.IsDefined(typeof(Period), value) ? (Period)value : null;

    private static int ReferenceOf(AttributeData mark, DatePart part) =>
        mark.NamedArguments.FirstOrDefault(static argument => argument.Key == "Reference").Value.Value is int value and not -1 ? value : DateParts.Values(part).First();
}

using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>A property of a record, and the features that it gives with its attributes.</summary>
/// <param name="Property">The property.</param>
/// <param name="Role">What the model uses it for.</param>
/// <param name="Function">The function that replaces the number; null if there is none.</param>
/// <param name="Missing">What happens to its missing values.</param>
/// <param name="Features">The features, without what replaces missing values.</param>
internal sealed record PropertyPlan(ModelProperty Property, PropertyRole Role, TermFunction? Function, MissingValues Missing, IReadOnlyList<Term> Features)
{
    /// <summary>The highest power among the features; 1 if there is no power.</summary>
    public int Degree => Features.OfType<PowerTerm>().Select(static power => power.Degree).DefaultIfEmpty(1).Max();

    public static PropertyPlan Of(ModelProperty property, ModelSchema schema)
    {
        Term[] all = [.. schema.Features.Select(static feature => feature.Term)];
        var own = Array.FindAll(all, term => TermProperties.Of(term).All(other => other.Name == property.Name));
        var missing = property.SkipsRows ? MissingValues.SkipRow
            : Array.Exists(own, static term => term is MeanWhereMissingTerm) ? MissingValues.Mean
            : Array.Exists(own, static term => term is MissingTerm) ? MissingValues.Indicator
            : MissingValues.Throw;
        if (property.Name == schema.TargetProperty.Name)
            return new(property, PropertyRole.Target, (schema.Target as FunctionTerm)?.Function, missing, []);
        if (property.Name == schema.SampleWeight?.Name)
            return new(property, PropertyRole.SampleWeight, null, missing, []);
        HashSet<Term> plain = [.. own.Select(RecordPlan.Plain)];
        var features = property.Levels.Count > 0 ? Levels(property, missing) : Numbers(property, missing, plain);
        var function = features.OfType<FunctionTerm>().FirstOrDefault()?.Function;
        return new(property, PropertyRole.Feature, function, missing, features.All(plain.Contains) ? features : []);
    }

    private static List<Term> Levels(ModelProperty property, MissingValues missing) =>
    [
        .. property.Levels.Where(level => level != property.Reference).Select(level => property.Is(level.Name)),
        .. property.UnknownLevels == UnknownLevels.Other ? [property.IsUnknown()] : Array.Empty<Term>(),
        .. Indicator(property, missing),
    ];

    /// <summary>A property has the number or one function of it, and powers of that.</summary>
    private static List<Term> Numbers(ModelProperty property, MissingValues missing, HashSet<Term> plain)
    {
        Term? number = plain.Contains(property.AsNumber()) ? property.AsNumber() : plain.OfType<FunctionTerm>().FirstOrDefault();
        if (number is null)
            return [];
        var degree = 1;
        while (plain.Contains(number.Power(degree + 1)))
            degree++;
        return [number, .. Enumerable.Range(2, degree - 1).Select(number.Power), .. Indicator(property, missing)];
    }

    private static Term[] Indicator(ModelProperty property, MissingValues missing) => missing == MissingValues.Indicator ? [property.IsMissing()] : [];
}

using GradientDescent.Terms;

namespace GradientDescent.Models;

/// <summary>What a user changes in a record to leave one feature out, as the beginning of a sentence.</summary>
internal static class FeatureRemoval
{
    public static string Of(Term feature) => feature switch
    {
        MeanWhereMissingTerm mean => Of(mean.Operand),
        ProductTerm product => $"Remove the [Interaction] of {string.Join(" and ", TermProperties.Of(product).Select(static property => property.Name).Distinct())}",
        PowerTerm power => $"Lower the degree of the [Polynomial] of {NameOf(power)}",
        LevelTerm level => $"Merge the level {level.Level.Name} of {level.Property.Name} with another one, or mark {level.Property.Name} [Excluded]",
        UnknownTerm unknown => $"Choose other UnknownLevels than Other for {unknown.Property.Name}",
        PartTerm part => $"Remove the [Part] {part.Part} of {part.Property.Name}",
        CycleTerm cycle => $"Remove the [Cycle] {cycle.Period} of {cycle.Property.Name}",
        ZeroWhereMissingTerm zero => Of(zero.Operand),
        MissingTerm missing => $"Choose other MissingValues than Indicator for {missing.Property.Name}",
        _ => $"Mark {NameOf(feature)} [Excluded]",
    };

    private static string NameOf(Term feature) => TermProperties.Of(feature).First().Name;
}

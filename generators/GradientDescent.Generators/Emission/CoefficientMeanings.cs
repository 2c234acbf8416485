using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>The documentation sentences of coefficients: how the prediction changes with each feature.</summary>
/// <param name="features">All features of the model.</param>
/// <param name="target">The target's name.</param>
internal sealed class CoefficientMeanings(IReadOnlyList<Feature> features, string target)
{
    /// <summary>The maximal number of other features in a sentence.</summary>
    private const int MaxOthers = 3;

    private readonly IReadOnlyList<HashSet<string>> _factors = [.. features.Select(static feature => new HashSet<string>(Factors(feature.Term), StringComparer.Ordinal))];

    /// <summary>The meaning of a feature's coefficient. If a power or a product has the same factor, the feature cannot change alone.</summary>
    public string Of(Feature feature)
    {
        var own = Factors(feature.Term).ToList();
        var coupled = features.Where((other, i) => other.Name != feature.Name && _factors[i].Overlaps(own)).Select(static other => other.Symbol).ToList();
        return coupled.Count == 0
            ? OfSingle(feature)
            : $"Coefficient of {feature.Symbol} in the formula of {target}, which also contains {string.Join(", ", coupled.Take(MaxOthers))}{(coupled.Count > MaxOthers ? " and others" : "")}.";
    }

    private string OfSingle(Feature feature) => Unwrapped(feature.Term) switch
    {
        NumberTerm { Property: { Type: PropertyType.Boolean, Name: var name } } => $"Difference in predicted {target} if {name} is true, all else equal.",
        NumberTerm { Property: var property } when NumberTypes.Unit(property.Type) is var unit && unit != "1" =>
            $"Change in predicted {target} per {unit.Substring(2)} of {property.Name}, all else equal.",
        NumberTerm { Property: var property } => $"Change in predicted {target} per unit of {property.Name}, all else equal.",
        LevelTerm { Property: var property, Level: var level } =>
            $"Difference in predicted {target} if {property.Name} is {TermSymbol.OfLevel(property, level)} instead of {TermSymbol.OfLevel(property, property.Reference!)}, all else equal.",
        FlagTerm { Property: var property, Flag: var flag } => $"Difference in predicted {target} if {property.Name} has {flag.Name}, all else equal.",
        UnknownTerm { Property: { Type: PropertyType.Flags, Name: var name } } => $"Difference in predicted {target} if {name} has an unknown flag, all else equal.",
        UnknownTerm { Property: var property } =>
            $"Difference in predicted {target} if {property.Name} is none of its levels instead of {TermSymbol.OfLevel(property, property.Reference!)}, all else equal.",
        PartTerm part => $"Difference in predicted {target} if the {CSharpNames.Lowered(part.Part.ToString())} of {part.Property.Name} is {DateParts.Label(part.Part, part.Value)} instead of {ReferenceOf(part)}, all else equal.",
        CycleTerm cycle => $"Coefficient of {feature.Symbol} in the formula of {target}. With {TermName.Of(cycle with { IsCosine = !cycle.IsCosine })} it gives a wave over each {CSharpNames.Lowered(cycle.Period.ToString())}.",
        MissingTerm { Property.Name: var name } => $"Added to predicted {target} if {name} is missing. {Zeroed(name)} then 0.",
        _ => $"Change in predicted {target} per unit of {feature.Symbol}, all else equal.",
    };

    /// <summary>The value of a part that has no coefficient.</summary>
    private string ReferenceOf(PartTerm part)
    {
        var others = features.Select(static feature => Unwrapped(feature.Term)).OfType<PartTerm>().Where(other => other.Part == part.Part && other.Property.Equals(part.Property));
        return DateParts.Label(part.Part, DateParts.Values(part.Part).Except(others.Select(static other => other.Value)).First());
    }

    /// <summary>The terms that are 0 if a property is missing, as the beginning of a sentence.</summary>
    private string Zeroed(string property)
    {
        var zeroed = features.Where(feature => feature.Term is ZeroWhereMissingTerm { Property.Name: var name } && name == property).ToList();
        return zeroed.Count == 1 ? $"The term of {zeroed[0].Symbol} is" : $"The other terms of {property} are";
    }

    /// <summary>The names of the terms that a term is a power or a product of.</summary>
    private static IEnumerable<string> Factors(Term term) => Unwrapped(term) switch
    {
        PowerTerm { Operand: var operand } => Factors(operand),
        ProductTerm { Left: var left, Right: var right } => Factors(left).Concat(Factors(right)),
        var factor => [TermName.Of(factor)],
    };

    private static Term Unwrapped(Term term) => term switch
    {
        MeanWhereMissingTerm { Operand: var operand } => Unwrapped(operand),
        ZeroWhereMissingTerm { Operand: var operand } => Unwrapped(operand),
        _ => term,
    };
}

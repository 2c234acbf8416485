using GradientDescent.Terms;

namespace GradientDescent.Describing;

/// <summary>What a model does with a missing value of a property, found from the terms that are computed from it.</summary>
internal static class MissingPolicy
{
    /// <param name="property">The property.</param>
    /// <param name="terms">The terms of the features.</param>
    public static MissingValues Of(ModelProperty property, IEnumerable<Term> terms)
    {
        Term[] its = [.. terms.SelectMany(Parts).Where(term => TermProperties.Of(term).Any(input => input.Name == property.Name))];
        return property.SkipsRows ? MissingValues.SkipRow
            : its.Any(static term => term is MeanWhereMissingTerm) ? MissingValues.Mean
            : its.Any(static term => term is ZeroWhereMissingTerm or MissingTerm) ? MissingValues.Indicator
            : MissingValues.Throw;
    }

    /// <summary>A term and the factors in it.</summary>
    private static IEnumerable<Term> Parts(Term term) => term switch
    {
        ProductTerm product => [term, .. Parts(product.Left), .. Parts(product.Right)],
        PowerTerm power => [term, .. Parts(power.Operand)],
        MeanWhereMissingTerm mean => [term, .. Parts(mean.Operand)],
        _ => [term],
    };
}

using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>Decides which part of a record gives each feature: a property with its attributes, an interaction, or a computed property.</summary>
internal sealed class RecordPlan
{
    private readonly List<Term> _left;

    /// <param name="schema">The schema, with names for C#.</param>
    /// <exception cref="NotSupportedException">Nothing gives a feature.</exception>
    public RecordPlan(ModelSchema schema)
    {
        _left = [.. schema.Features.Select(static feature => Plain(feature.Term))];
        ModelProperty[] stored = [.. SchemaProperties.Of(schema).Where(static property => property.Definition is null)];
        Properties = [.. stored.Select(property => PropertyPlan.Of(property, schema))];
        foreach (var feature in Properties.SelectMany(static property => property.Features))
            _left.Remove(feature);
        Interactions = [.. FindInteractions()];
        var left = _left.ConvertAll(static term => (Term: term, Feature: ComputedFeature.Of(term)));
        Computed = [.. left.Select(static its => its.Feature).OfType<ComputedFeature>()];
        string[] others = [.. left.Where(static its => its.Feature is null).Select(static its => new ModelFeature(its.Term).Name)];
        if (others.Length > 0)
        {
            throw new NotSupportedException(
                $"No attribute of a record gives {string.Join(", ", others)}. A record has products of two properties with all of their features, and levels without the reference level.");
        }
    }

    /// <summary>The properties that a row stores.</summary>
    public IReadOnlyList<PropertyPlan> Properties { get; }

    /// <summary>The pairs of properties whose features are multiplied.</summary>
    public IReadOnlyList<(string First, string Second)> Interactions { get; }

    /// <summary>The features that are computed properties.</summary>
    public IReadOnlyList<ComputedFeature> Computed { get; }

    /// <summary>A term without what replaces missing values, which an attribute of the property says.</summary>
    public static Term Plain(Term term) => term switch
    {
        MeanWhereMissingTerm mean => Plain(mean.Operand),
        ZeroWhereMissingTerm zero => Plain(zero.Operand),
        ProductTerm product => new ProductTerm(Plain(product.Left), Plain(product.Right)),
        PowerTerm power => power with { Operand = Plain(power.Operand) },
        FunctionTerm function => function with { IsGuarded = false },
        LevelTerm level => level with { IsGuarded = false },
        _ => term,
    };

    private IEnumerable<(string First, string Second)> FindInteractions()
    {
        foreach (var first in Properties)
        {
            foreach (var second in Properties.Where(second => second != first))
            {
                Term[] products = [.. first.Features.SelectMany(one => second.Features.Select(one.Times))];
                if (products.Length == 0 || !products.All(_left.Contains))
                    continue;
                _left.RemoveAll(products.Contains);
                yield return (first.Property.Name, second.Property.Name);
            }
        }
    }
}

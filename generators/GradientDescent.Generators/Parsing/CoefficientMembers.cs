using GradientDescent.Generators.Description;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Generators.Parsing;

/// <summary>
/// Names the properties of the generated model: a coefficient's property has the name of its feature. If the model has another member of that name, as with a
/// feature called Load, the property is called LoadCoefficient. Likewise AgeMeanValue for a mean.
/// </summary>
internal sealed class CoefficientMembers
{
    private readonly INamedTypeSymbol _record;
    private readonly string _modelName;
    private readonly HashSet<string> _taken;

    private CoefficientMembers(INamedTypeSymbol record, string modelName, bool hasIntercept)
    {
        _record = record;
        _modelName = modelName;
        _taken = new([.. ModelMembers.Of(hasIntercept), modelName], StringComparer.Ordinal);
    }

    /// <summary>The features, with the names of their properties.</summary>
    public static EquatableArray<Feature> Named(INamedTypeSymbol record, IReadOnlyList<Feature> features, bool hasIntercept, string modelName)
    {
        var members = new CoefficientMembers(record, modelName, hasIntercept);
        var named = features.ToArray();
        foreach (var i in members.InOrder(features))
            named[i] = named[i] with { Member = members.Next(named[i].Name, "Coefficient") };
        for (var i = 0; i < named.Length; i++)
        {
            if (named[i].IsMeanImputed)
                named[i] = named[i] with { MeanMember = members.Next(named[i].MeanName, "Value") };
        }

        return new([.. named]);
    }

    /// <summary>The features that can keep their names come first, so that no other gets such a name: the features Load and LoadCoefficient, or A and get_A.</summary>
    private List<int> InOrder(IReadOnlyList<Feature> features)
    {
        var accessors = new HashSet<string>(features.SelectMany(static feature => ModelMembers.Accessors(feature.Name)), StringComparer.Ordinal);
        return [.. Enumerable.Range(0, features.Count).OrderBy(i => _taken.Contains(features[i].Name) || accessors.Contains(features[i].Name))];
    }

    /// <summary>The first free name. A member that the user has added to the model is reported if it has the first of the names, and only avoided by the others.</summary>
    private string Next(string name, string kind)
    {
        var member = CSharpNames.Candidates(name, kind).First(candidate =>
            !_taken.Contains(candidate) && !ModelMembers.Accessors(candidate).Any(_taken.Contains) && (candidate == name || !GeneratedNames.HasOwn(_record, _modelName, candidate)));
        _taken.UnionWith([member, .. ModelMembers.Accessors(member)]);
        return member;
    }
}

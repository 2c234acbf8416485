using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Features;

/// <summary>Adds the features of an enum: one column per member except the reference. A flags enum has one column per flag.</summary>
internal static class EnumFeature
{
    public static bool TryAdd(FeatureSet features, MarkedProperty property, Reporter reporter)
    {
        if (EnumMembers.Of(property.BareType, features.TypeText(property.BareType)) is not { } members)
            return false;
        if (members.IsFlags)
            AddFlags(features, property, members, reporter);
        else
            AddLevels(features, property, members, reporter);
        return true;
    }

    private static void AddLevels(FeatureSet features, MarkedProperty property, EnumMembers members, Reporter reporter)
    {
        var reference = References.Of(property, members.Levels, members.Find, reporter);
        if (!LevelFeature.HasColumn(property, members.Levels))
            LevelFeature.ReportConstant(property, members.Levels.Count, reporter);
        else if (reference is not null)
            LevelFeature.Add(features, property, AddInput(features, property, new(property.Name, PropertyType.Enum) { Levels = members.Levels, Reference = reference }, members, "is not"));
    }

    private static void AddFlags(FeatureSet features, MarkedProperty property, EnumMembers members, Reporter reporter)
    {
        var flags = members.Flags;
        if (flags.Count == 0)
        {
            reporter.Report(Descriptors.TooFewLevels, property.Property, property.Name, "no member of its [Flags] enum has exactly one bit", "add such a member");
            return;
        }

        var of = AddInput(features, property, new(property.Name, PropertyType.Flags) { Levels = flags }, members, "has a bit that is not");
        foreach (var flag in flags)
            features.Add(property, MissingPolicies.Apply(property, of, new FlagTerm(of, flag, UnknownPolicies.IsGuarded(property, of))));
        UnknownPolicies.AddOther(features, property, of);
        MissingPolicies.AddIndicator(features, property, of);
    }

    private static ModelProperty AddInput(FeatureSet features, MarkedProperty property, ModelProperty of, EnumMembers members, string unknown) => features.AddInput(
        property,
        of with { UnderlyingType = members.UnderlyingType, OtherNames = members.OtherNames, TypeName = members.FullName },
        UnknownPolicies.Sentence(property, $"{unknown} a member of {property.BareType.Name}", of.Reference?.Name),
        [.. of.Levels.Select(members.Text)]);
}

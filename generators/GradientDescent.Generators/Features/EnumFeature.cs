using GradientDescent.Generators.Description;
using GradientDescent.Generators.Diagnostics;
using GradientDescent.Generators.Symbols;

namespace GradientDescent.Generators.Features;

/// <summary>An enum: a column for each member but one. Of flags, that are combined, there is one for every flag.</summary>
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
        if (members.Levels.Count < 2)
            reporter.Report(Descriptors.TooFewLevels, property.Property, property.Name, members.Levels.Count);
        else if (reference is not null)
            LevelFeature.Add(features, property, AddInput(features, property, members), members.Levels, reference, members.Pattern());
    }

    private static void AddFlags(FeatureSet features, MarkedProperty property, EnumMembers members, Reporter reporter)
    {
        var bits = members.Bits;
        if (bits.Count == 0)
        {
            reporter.Report(Descriptors.TooFewLevels, property.Property, property.Name, 0);
            return;
        }

        var input = AddInput(features, property, members);
        var orNull = MissingPolicies.Of(property) == MissingPolicy.Indicator ? $"{input} is null || " : "";
        // A bit that is no flag has no number, and then none of the flags has.
        var isKnown = $"{orNull}({input} & ~({string.Join(" | ", bits.Select(static bit => bit.Text))})) == 0";
        var unknown = features.Add(new Value("Unknown" + property.Name, "double", new($"{isKnown} ? 0 : {MissingPolicies.NoLevel(property, input)}"), IsInline: false));
        foreach (var bit in bits)
        {
            var value = new Value(property.Name + bit.Name, "double", new($"{Expression.Value(unknown)} + (({input} & {bit.Text}) == {bit.Text} ? 1 : 0)"), IsInline: true);
            features.Add(property, value, $"[{Names.Lowered(property.Name)} has {bit.Words}]", $"where {property.Name} has {bit.Words}");
        }

        MissingPolicies.AddIndicator(features, property, input);
    }

    private static Expression AddInput(FeatureSet features, MarkedProperty property, EnumMembers members) =>
        features.AddInput(property, " A value without a name gives NaN.", number: null, members.PlainType);
}

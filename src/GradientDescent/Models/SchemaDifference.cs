namespace GradientDescent.Models;

/// <summary>Describes in words the first difference between two schemas that are not equal.</summary>
internal static class SchemaDifference
{
    /// <summary>For example <c>the sign of Area: here Any, there NonNegative</c>.</summary>
    public static string FirstOf(ModelSchema here, ModelSchema there) =>
        here.RecordName != there.RecordName ? Between("the record", here.RecordName, there.RecordName)
        : !here.Target.Equals(there.Target) ? Between("the target", here.TargetName, there.TargetName)
        : here.Features.Count != there.Features.Count ? Between("the number of features", here.Features.Count, there.Features.Count)
        : here.Features.Zip(there.Features).FirstOrDefault(static pair => !pair.First.Equals(pair.Second)) is ({ } feature, { } other) ? Between(feature, other)
        : here.HasIntercept != there.HasIntercept ? Between("whether there is an intercept", here.HasIntercept, there.HasIntercept)
        : !Equals(here.SampleWeight, there.SampleWeight) ? Between("the sample weight", here.SampleWeight?.Name ?? "none", there.SampleWeight?.Name ?? "none")
        : Between("the properties", string.Join(", ", here.Properties), string.Join(", ", there.Properties));

    private static string Between(ModelFeature here, ModelFeature there) =>
        here.Name != there.Name || !here.Term.Equals(there.Term) ? Between("a feature", here.Name, there.Name)
        : here.Sign != there.Sign ? Between($"the sign of {here.Name}", here.Sign, there.Sign)
        : Between($"the penalty factor of {here.Name}", here.PenaltyFactor, there.PenaltyFactor);

    private static string Between<T>(string what, T here, T there) => FormattableString.Invariant($"{what}: here {here}, there {there}")
        + (Equals(here, there) ? " with another type, other levels or another definition" : "");
}

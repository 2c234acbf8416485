using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>
/// Enums beside a nested record, that are more or less visible than the record. The compiler does not see that a private protected type is as visible as a
/// protected one of an internal class.
/// </summary>
internal static class NestedEnums
{
    public static Gen<Part> Of(Frame frame) =>
        from type in Gen.OneOf<Access>([.. Access.OfMembers])
        from property in Gen.OneOf<Access>(frame.Kind.IsReferenceType ? [.. Access.OfMembers] : [Access.Public, Access.Internal, Access.Private])
        from mark in Gen.OneOf("", "", "[Feature] ")
        where type.Includes(PlacesOf(property, frame)) && (type != Access.PrivateProtected || frame.Access == Access.PrivateProtected || frame.Access == Access.Private)
        let isFeature = Hidden.IsFeature(property, mark, frame)
        let isVisible = type.Includes(frame.Places)
        select new Part
        {
            Beside = $"{type.Modifier} enum Tone {{ A, B }}",
            TypeNames = ["Tone"],
            Properties = [new("OfTone", $"{mark}{property.Modifier} Tone OfTone {{ get; set; }}", [0, 1])],
            Findings = isFeature && !isVisible ? ["GD0020"] : [],
            Columns = isFeature ? [new("OfToneB", static row => row["OfTone"] is 1 ? 1 : 0)] : [],
        };

    /// <summary>The places from which the property can be used: those of the record that it permits. A private one can be used inside the record only.</summary>
    private static Places PlacesOf(Access property, Frame frame) => property switch
    {
        _ when property == Access.Public => frame.Places,
        _ when property == Access.Internal => frame.Places & Access.Internal.Places,
        _ when property == Access.Private => Places.None,
        _ when property == Access.PrivateProtected => frame.Kind.IsReferenceType ? frame.Places & Access.Internal.Places : Places.None,
        _ => frame.Places,
    };
}

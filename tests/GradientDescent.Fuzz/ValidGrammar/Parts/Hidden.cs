using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>Properties that are less visible than the record, marked and unmarked.</summary>
internal static class Hidden
{
    private static readonly Access[] InStructs = [Access.Internal, Access.Private];

    public static Gen<Part> Of(Frame frame) =>
        from access in Gen.OneOf<Access>(frame.Kind.IsReferenceType ? [.. Access.OfMembers] : InStructs)
        from mark in Gen.OneOf("", "", "[Feature] ", "[Excluded] ")
        from type in Gen.OneOf("double", "double", "string?")
        where type == "double" || mark == "[Excluded] " || !IsFeature(access, mark, frame)
        select new Part
        {
            Properties = [new("Shade", $"{mark}{access.Modifier} {type} Shade {{ get; set; }}", type == "string?" ? ["a"] : [1.0, 3.0, 4.0])],
            Columns = IsFeature(access, mark, frame) ? [Numbers.Column("Shade")] : [],
        };

    /// <summary>README: a property is a feature if its getter is as visible as the record, or if it is marked.</summary>
    public static bool IsFeature(Access access, string mark, Frame frame) => mark.Contains("[Feature]", StringComparison.Ordinal)
        || (!mark.Contains("[Excluded]", StringComparison.Ordinal) && (access == Access.Public || (access.Includes(Places.Here) && Access.Internal.Includes(frame.Places))));
}

namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>An access modifier.</summary>
/// <param name="Modifier">The keywords.</param>
/// <param name="Places">The places from which a member with this modifier can be used.</param>
internal sealed record Access(string Modifier, Places Places)
{
    private const Places InAssembly = Places.Inside | Places.DerivedHere | Places.Here;
    private const Places InFamily = Places.Inside | Places.DerivedHere | Places.DerivedElsewhere;

    public static readonly Access Public = new("public", InAssembly | InFamily | Places.Elsewhere);
    public static readonly Access Internal = new("internal", InAssembly);
    public static readonly Access ProtectedInternal = new("protected internal", InAssembly | InFamily);
    public static readonly Access Protected = new("protected", InFamily);
    public static readonly Access PrivateProtected = new("private protected", InAssembly & InFamily);
    public static readonly Access Private = new("private", Places.Inside);

    /// <summary>The modifiers of a nested type or of a member.</summary>
    public static IReadOnlyList<Access> OfMembers { get; } = [Public, Internal, ProtectedInternal, Protected, PrivateProtected, Private];

    /// <summary>Whether each of the places can use a member with this modifier.</summary>
    public bool Includes(Places places) => (places & ~Places) == Places.None;
}

namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>The places from which a member can be used, as the C# specification defines them. They do not depend on the code of the generator.</summary>
[Flags]
internal enum Places
{
    /// <summary>No place.</summary>
    None = 0,

    /// <summary>The type that contains the member.</summary>
    Inside = 1,

    /// <summary>Derived types of the same assembly.</summary>
    DerivedHere = 2,

    /// <summary>Derived types of other assemblies.</summary>
    DerivedElsewhere = 4,

    /// <summary>Other types of the same assembly.</summary>
    Here = 8,

    /// <summary>Other types of other assemblies.</summary>
    Elsewhere = 16,
}

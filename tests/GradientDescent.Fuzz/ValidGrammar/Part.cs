namespace GradientDescent.Fuzz.ValidGrammar;

/// <summary>A part of a valid project: a few properties with what they need, and what the documentation says about them.</summary>
internal sealed record Part
{
    /// <summary>Lines at the beginning of the file.</summary>
    public string Header { get; init; } = "";

    /// <summary>Types beside the record.</summary>
    public string Beside { get; init; } = "";

    /// <summary>Members of the base of the record. Only classes have one.</summary>
    public string BaseMembers { get; init; } = "";

    /// <summary>Other members in the body of the record.</summary>
    public string Members { get; init; } = "";

    /// <summary>Other attributes of the record.</summary>
    public string Marks { get; init; } = "";

    public IReadOnlyList<ValidProperty> Properties { get; init; } = [];

    /// <summary>The coefficients, if nothing is reported.</summary>
    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>The names of the types that it declares, besides those of its properties.</summary>
    public IReadOnlyList<string> TypeNames { get; init; } = [];

    /// <summary>Whether these types are in the body of the record.</summary>
    public bool IsNested { get; init; }

    /// <summary>The diagnostics that the documentation promises for it.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>More of them, for a record that is not obsolete.</summary>
    public IReadOnlyList<string> FindingsUnlessObsolete { get; init; } = [];

    /// <summary>The names of its properties and types.</summary>
    public IEnumerable<string> Names => Properties.Select(static property => property.Name).Concat(TypeNames).Distinct();

    /// <summary>All names that it declares, with those of accessors. Two parts of a record have none in common.</summary>
    public IEnumerable<string> Declared => Names.Concat(Properties.SelectMany(static property => new[] { "get_" + property.Name, "set_" + property.Name }));
}

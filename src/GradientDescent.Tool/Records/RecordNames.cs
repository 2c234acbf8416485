using GradientDescent.Terms;

namespace GradientDescent.Tool.Records;

/// <summary>Gives the record and its properties names that C# permits. No letter of a column's name gets into code in another way, except inside a literal.</summary>
internal sealed class RecordNames
{
    /// <summary>Names of members that every record has, of types that it gets, and of types that its code uses.</summary>
    private static readonly string[] Taken =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "Math", "MemberwiseClone", "MissingValues", "Model", "PrintMembers", "ReferenceEquals",
        "ToString", "Trainer", "UnknownLevels",
    ];

    /// <summary>Names of types and namespaces that a record would hide: from its own code, and from a program that trains its model.</summary>
    private static readonly string[] Hidden = ["Console", "Csv", "DateOnly", "DateTime", "DateTimeOffset", "GradientDescent", "Program", "System", "TimeOnly", "TimeSpan"];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public RecordNames(ModelSchema schema)
    {
        Record = RecordOf(schema.RecordName);
        var taken = new HashSet<string>([.. Taken, Record], StringComparer.OrdinalIgnoreCase);
        foreach (var property in SchemaProperties.Of(schema))
            _names.Add(property.Name, Free(NameOf(property.Name, "Column"), taken));
    }

    /// <summary>The name of the record.</summary>
    public string Record { get; }

    /// <summary>The name of the record that is called so.</summary>
    public static string RecordOf(string text)
    {
        var name = NameOf(text, "Row");
        return Taken.Concat(Hidden).Contains(name, StringComparer.Ordinal) ? name + "Row" : name;
    }

    /// <summary>The same schema with the names of the record. A property with another name than its column knows it: a source would also find <c>km</c> by <c>Km</c>, but not every database.</summary>
    public ModelSchema Renamed(ModelSchema schema)
    {
        var terms = new RenamedTerms(_names);
        return new(
            Record,
            terms.Visit(schema.Target),
            [.. schema.Features.Select(feature => feature with { Term = terms.Visit(feature.Term) })],
            schema.SampleWeight is { } weight ? terms.Of(weight) : null,
            schema.HasIntercept);
    }

    /// <summary>Letters, digits and underscores, each word with a capital: <c>house price</c> is <c>HousePrice</c>.</summary>
    private static string NameOf(string text, string prefix)
    {
        var words = CSharpNames.VisibleIdentifier(text).Split('_', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word[1..]));
        return name.Length > 0 && char.IsLetter(name[0]) ? name : prefix + name;
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = taken.Contains(name) ? name + "Value" : name;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{name}{number}";
        return free;
    }
}

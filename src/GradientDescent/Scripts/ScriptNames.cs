using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Turns the names of properties into names of a language. A name that is taken gets an underscore or a number at its end.</summary>
/// <param name="convention">Writes a name of C# in the way of the language, such as in lower case with underscores.</param>
/// <param name="valueSuffix">What is appended to the name of a value that is computed from a parameter of the same name.</param>
/// <param name="reserved">The words and functions that a name must not hide.</param>
internal sealed class ScriptNames(Func<string, string> convention, string valueSuffix, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);

    /// <summary>A name for each property, all of them different.</summary>
    public IReadOnlyList<string> Parameters(IEnumerable<string> names, IEnumerable<string> taken) => Different(names, "", taken);

    /// <summary>A name for each computed value, different from those of parameters.</summary>
    public IReadOnlyList<string> Locals(IEnumerable<string> names, IEnumerable<string> taken) => Different(names, valueSuffix, taken);

    /// <summary>A name that hides nothing.</summary>
    public string Of(string name)
    {
        var identifier = CSharpNames.VisibleIdentifier(convention(CSharpNames.VisibleIdentifier(name)));
        return _reserved.Contains(identifier) ? identifier + "_" : identifier;
    }

    /// <summary>A name that a user gave.</summary>
    /// <exception cref="ArgumentException">It is no identifier, or a reserved word.</exception>
    public string Checked(string name, string language) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !_reserved.Contains(name)
            ? name
            : throw new ArgumentException($"'{name}' is not a name for a function in {language}: give a name of English letters, digits and underscores that is not a reserved word.", nameof(name));

    private List<string> Different(IEnumerable<string> names, string suffix, IEnumerable<string> taken)
    {
        var all = new HashSet<string>(taken, StringComparer.Ordinal);
        return [.. names.Select(name => CSharpNames.Candidates(Of(name), suffix).First(all.Add))];
    }
}

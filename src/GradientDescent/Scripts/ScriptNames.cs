using System.Text;
using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>Turns the names of properties into names of a language. A name that is taken gets an underscore or a number at its end.</summary>
/// <param name="convention">Writes a name of C# in the way of the language, such as in lower case with underscores.</param>
/// <param name="reserved">The words and functions that a name must not hide.</param>
internal sealed class ScriptNames(Func<string, string> convention, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);

    /// <summary>Different names for properties and values, also different from those that are taken.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> names, IEnumerable<string> taken)
    {
        var all = new HashSet<string>(taken, StringComparer.Ordinal);
        return [.. names.Select(name => CSharpNames.Candidates(Of(name), "").First(all.Add))];
    }

    /// <summary>A name that hides nothing.</summary>
    public string Of(string name)
    {
        // Python takes names for equal that have the same compatibility form.
        var identifier = CSharpNames.VisibleIdentifier(convention(CSharpNames.VisibleIdentifier(name.Normalize(NormalizationForm.FormKC))));
        return _reserved.Contains(identifier) ? identifier + "_" : identifier;
    }

    /// <summary>A name that a user gave.</summary>
    /// <exception cref="ArgumentException">It is no identifier, or a reserved word.</exception>
    public string Checked(string name, string language) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') && !_reserved.Contains(name)
            ? name
            : throw new ArgumentException($"'{name}' is not a name for a function in {language}: give a name of English letters, digits and underscores that is not a reserved word.", nameof(name));
}

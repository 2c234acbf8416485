using GradientDescent.Interpretation;
using GradientDescent.Terms;

namespace GradientDescent.Untyped;

/// <summary>Computes terms of a row with values by the names of its properties.</summary>
internal sealed class RowTerms
{
    private readonly IReadOnlyList<ModelProperty> _properties;
    private readonly CompiledTerm[] _terms;

    /// <exception cref="NotSupportedException">A term is of a kind that cannot be computed.</exception>
    public RowTerms(IEnumerable<Term> terms)
    {
        IReadOnlyList<Term> all = [.. terms];
        _properties = [.. all.SelectMany(TermInputs.Of).Distinct()];
        var compiler = new TermCompiler(_properties);
        _terms = [.. all.Select(compiler.Visit)];
    }

    /// <summary>Returns the values of the terms, in order; NaN for a missing one.</summary>
    /// <exception cref="ArgumentException">A property is missing, or a value is not valid for its property.</exception>
    public double[] Of(IReadOnlyDictionary<string, object?> row)
    {
        var cells = new PropertyCell[_properties.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row.TryGetValue(_properties[i].Name, out var value)
                ? PropertyReader.Read(_properties[i], value)
                : throw new PropertyValueException(_properties[i], null, $"The row has no {_properties[i].Name}: give {string.Join(", ", _properties.Select(static property => property.Name))}.");
        }

        return Array.ConvertAll(_terms, term => term.ToDouble(cells));
    }
}

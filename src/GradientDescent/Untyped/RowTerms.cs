using GradientDescent.Interpretation;
using GradientDescent.Terms;

namespace GradientDescent.Untyped;

/// <summary>Computes terms of rows whose type the program does not have.</summary>
internal sealed class RowTerms
{
    private readonly CompiledTerm[] _terms;
    private readonly (int Property, LevelIndices Indices)[] _levels;

    /// <exception cref="NotSupportedException">A term is of a kind that cannot be computed.</exception>
    public RowTerms(IEnumerable<Term> terms)
    {
        IReadOnlyList<Term> all = [.. terms];
        Properties = [.. all.SelectMany(TermInputs.Of).Distinct()];
        var compiler = new TermCompiler(Properties);
        _terms = [.. all.Select(compiler.Visit)];
        _levels = [.. Properties.Index().Where(static property => property.Item.Levels.Count > 0).Select(property => (property.Index, compiler.Levels[property.Index]))];
    }

    /// <summary>The properties that the terms are computed from.</summary>
    public IReadOnlyList<ModelProperty> Properties { get; }

    /// <summary>The terms of the columns of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight; a prediction does not.</param>
    public static IReadOnlyList<Term> TermsOf(ModelSchema schema, bool needsTarget) => [.. needsTarget ? schema.ColumnTerms : schema.ColumnTerms.Take(schema.Features.Count)];

    /// <summary>Returns the values of the terms, in order; NaN for a missing one.</summary>
    /// <exception cref="ArgumentException">A property is missing, or a value is not valid for its property.</exception>
    public double[] Of(IReadOnlyDictionary<string, object?> row)
    {
        var cells = new PropertyCell[Properties.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = row.TryGetValue(Properties[i].Name, out var value)
                ? PropertyReader.Read(Properties[i], value)
                : throw new PropertyValueException(Properties[i], null, $"The row has no {Properties[i].Name}: give {string.Join(", ", Properties.Select(static property => property.Name))}.");
        }

        var values = new double[_terms.Length];
        Write(cells, values);
        return values;
    }

    /// <summary>Writes the values of the terms, in order; NaN for a missing one.</summary>
    /// <param name="cells">The cells of the properties. They receive their levels.</param>
    /// <param name="values">Receives the values.</param>
    public void Write(Span<PropertyCell> cells, Span<double> values)
    {
        foreach (var (property, indices) in _levels)
            cells[property] = cells[property] with { Level = indices.Of(cells[property]) };
        for (var i = 0; i < _terms.Length; i++)
            values[i] = _terms[i].ToDouble(cells);
    }

    /// <summary>The number of terms.</summary>
    public int Count => _terms.Length;
}

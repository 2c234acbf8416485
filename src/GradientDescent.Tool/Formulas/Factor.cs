using GradientDescent.Terms;

namespace GradientDescent.Tool.Formulas;

/// <summary>A part of a term: a number with one or more columns, or a category.</summary>
/// <remarks>Two factors with the same columns are equal.</remarks>
internal sealed class Factor : IEquatable<Factor>
{
    /// <summary>The columns. Those of a category are without the reference level.</summary>
    public required IReadOnlyList<Term> Columns { get; init; }

    /// <summary>The columns of a category with the reference level; null for a number.</summary>
    public IReadOnlyList<Term>? AllLevels { get; init; }

    /// <summary>Whether this is a category.</summary>
    public bool IsCategory => AllLevels is not null;

    /// <summary>Whether means replace its missing values. They replace those of a whole product, see <see cref="MissingValues.Mean"/>.</summary>
    public bool IsMeanImputed { get; init; }

    /// <summary>The names of the columns of the table that it is computed from.</summary>
    public required IReadOnlyCollection<string> Sources { get; init; }

    /// <summary>Where it stands in the formula.</summary>
    public int Position { get; init; }

    /// <inheritdoc/>
    public bool Equals(Factor? other) => other is not null && IsCategory == other.IsCategory && Columns.SequenceEqual(other.Columns);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Factor);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsCategory, Columns.Count, Columns[0]);
}

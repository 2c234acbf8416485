using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>A property of a row, from which terms are computed.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Type">The type of its values. Default: <c>double</c>.</param>
/// <remarks>Immutable. Two properties with the same content are equal, whatever their columns are called and their units are.</remarks>
public sealed record ModelProperty(string Name, PropertyType Type = PropertyType.Double)
{
    /// <summary>The name of its column in sources and in SQL, if it differs from that of the property. Default: none.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? ColumnName
    {
        get;
        init => field = value is "" ? throw new ArgumentException($"The column name of {Name} is empty: give a name, or null for that of the property.", nameof(value)) : value;
    }

    /// <summary>The unit of its numbers, such as <c>m²</c>, for axes and tables. It changes no number. Default: none.</summary>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public string? Unit
    {
        get;
        init => field = value is not null && string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"The unit of {Name} is empty: give a unit, or null for none.", nameof(value)) : value;
    }

    /// <summary>Whether the property may be null. Default: false.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether training leaves out rows in which it is null. Otherwise it refuses them, unless a term replaces null. Default: false.</summary>
    public bool SkipsRows { get; init; }

    /// <summary>The listed values of a string, or the members of an enum, in the order of their declaration. Default: none.</summary>
    public IReadOnlyList<PropertyLevel> Levels { get; init; } = [];

    /// <summary>
    /// The other names of an enum's values, which are not levels: a second name of a member, a combination of flags, the name of no flag. Default: none.
    /// </summary>
    public IReadOnlyList<PropertyLevel> OtherNames { get; init; } = [];

    /// <summary>The reference level, with which the others are compared; it has no feature. Null if there are no levels, or if they are flags. Default: none.</summary>
    public PropertyLevel? Reference { get; init; }

    /// <summary>What a value that is none of the levels means. Default: <see cref="UnknownLevels.Throw"/>.</summary>
    public UnknownLevels UnknownLevels { get; init; }

    /// <summary>Whether the model accepts values that are none of the levels: as the reference level, or with a feature of their own.</summary>
    public bool AcceptsUnknownLevels => UnknownLevels is UnknownLevels.Reference or UnknownLevels.Other;

    /// <summary>The underlying integer type of an enum. Default: <c>int</c>.</summary>
    public PropertyType UnderlyingType { get; init; } = PropertyType.Int32;

    /// <summary>The full name of an enum's type in C#. Default: none.</summary>
    public string? TypeName { get; init; }

    /// <summary>The term that computes the property from other properties; null if it has a value of its own. Default: none.</summary>
    public Term? Definition { get; init; }

    /// <summary>Whether the property is computed by code that no term describes. Predictions without a record then need its value. Default: false.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>The property as a number.</summary>
    public NumberTerm AsNumber() => new(this);

    /// <summary>The property as a number.</summary>
    public static implicit operator Term(ModelProperty property) => property.AsNumber();

    /// <summary>A function of the property as a number.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isGuarded">Whether a number below the function's domain gives −∞, instead of NaN.</param>
    public FunctionTerm Apply(TermFunction function, bool isGuarded = false) => new(function, new(this), isGuarded);

    /// <summary>1 if the property has this level, 0 if it has another one.</summary>
    /// <param name="level">The member of the enum, or the text.</param>
    /// <param name="isGuarded">Whether an unknown value gives +∞, instead of NaN.</param>
    /// <exception cref="ArgumentException">The property has no such level.</exception>
    public LevelTerm Is(string level, bool isGuarded = false) => new(this, LevelOf(level), isGuarded);

    /// <summary>1 if the property has this flag, otherwise 0.</summary>
    /// <param name="flag">The member of the enum.</param>
    /// <param name="isGuarded">Whether an unknown bit gives +∞, instead of NaN.</param>
    /// <exception cref="ArgumentException">The property has no such flag.</exception>
    public FlagTerm Has(string flag, bool isGuarded = false) => new(this, LevelOf(flag), isGuarded);

    /// <summary>1 if the value is none of the levels of the property, otherwise 0.</summary>
    public UnknownTerm IsUnknown() => new(this);

    /// <summary>1 if a part of a date or time has this value, otherwise 0.</summary>
    /// <param name="part">The part.</param>
    /// <param name="value">The number of the value, see <see cref="DatePart"/>.</param>
    public PartTerm PartIs(DatePart part, int value) => new(this, part, value);

    /// <summary>The sine of 2π · the phase of a date or time in a period.</summary>
    public CycleTerm Sine(Period period) => new(this, period, IsCosine: false);

    /// <summary>The cosine of 2π · the phase of a date or time in a period.</summary>
    public CycleTerm Cosine(Period period) => new(this, period, IsCosine: true);

    /// <summary>1 if the property is null, otherwise 0.</summary>
    public MissingTerm IsMissing() => new(this);

    /// <summary>0 if the property is null, otherwise a term of it.</summary>
    /// <param name="term">A number, a function, a level, a flag, a part or a cycle of this property.</param>
    public ZeroWhereMissingTerm ZeroOr(Term term) => new(this, term);

    /// <inheritdoc/>
    public bool Equals(ModelProperty? other) => ReferenceEquals(this, other) || (other is not null
        && Name == other.Name && Type == other.Type && IsNullable == other.IsNullable && SkipsRows == other.SkipsRows && UnknownLevels == other.UnknownLevels && UnderlyingType == other.UnderlyingType
        && Equals(Reference, other.Reference) && TypeName == other.TypeName && IsOpaque == other.IsOpaque && Equals(Definition, other.Definition) && Levels.SequenceEqual(other.Levels) && OtherNames.SequenceEqual(other.OtherNames));

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Name) * 31) + (int)Type;

    /// <summary>The name of the property.</summary>
    public override string ToString() => Name;

    private PropertyLevel LevelOf(string name) => Levels.FirstOrDefault(level => level.Name == name)
        ?? throw new ArgumentException($"{Name} has no level '{name}': use one of {string.Join(", ", Levels.Select(static level => level.Name))}.", nameof(name));
}

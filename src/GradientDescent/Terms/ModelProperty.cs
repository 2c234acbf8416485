namespace GradientDescent;

/// <summary>A property of a model record, which terms are computed from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds. Default: a <c>double</c>.</param>
/// <remarks>It cannot be changed, and two with the same content are equal.</remarks>
public sealed record ModelProperty(string Name, PropertyType Type = PropertyType.Double)
{
    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether training leaves out rows in which it is null. Otherwise it refuses them, unless a term says what stands for null.</summary>
    public bool SkipsRows { get; init; }

    /// <summary>The listed values of a text, or the members of an enum, in the order of their declaration.</summary>
    public IReadOnlyList<PropertyLevel> Levels { get; init; } = [];

    /// <summary>The level that has no feature, since the others are compared with it; null where there are no levels, or they are flags.</summary>
    public PropertyLevel? Reference { get; init; }

    /// <summary>The integer type under an enum.</summary>
    public PropertyType UnderlyingType { get; init; } = PropertyType.Int32;

    /// <summary>The full name of its type in C#, where that is an enum.</summary>
    public string? TypeName { get; init; }

    /// <summary>What it is computed from, where it is computed from other properties; null where it has a value of its own.</summary>
    public Term? Definition { get; init; }

    /// <summary>Whether it is computed by code that no term describes: whoever has no record must give its value.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>The property as a number.</summary>
    public NumberTerm AsNumber() => new(this);

    /// <summary>The property as a number.</summary>
    public static implicit operator Term(ModelProperty property) => property.AsNumber();

    /// <summary>A function of the property as a number.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isGuarded">Whether a number below the function's domain gives −∞, and not NaN.</param>
    public FunctionTerm Apply(TermFunction function, bool isGuarded = false) => new(function, new(this), isGuarded);

    /// <summary>1 where the property has this level, 0 where it has another one.</summary>
    /// <param name="level">The member of the enum, or the text.</param>
    /// <param name="isGuarded">Whether a value that is no level gives +∞, and not NaN.</param>
    /// <exception cref="ArgumentException">There is no such level.</exception>
    public LevelTerm Is(string level, bool isGuarded = false) => new(this, LevelOf(level), isGuarded);

    /// <summary>1 where the property has this flag, 0 where it has not.</summary>
    /// <param name="flag">The member of the enum.</param>
    /// <param name="isGuarded">Whether a bit that is no flag gives +∞, and not NaN.</param>
    /// <exception cref="ArgumentException">There is no such flag.</exception>
    public FlagTerm Has(string flag, bool isGuarded = false) => new(this, LevelOf(flag), isGuarded);

    /// <summary>1 where the property is null, 0 elsewhere.</summary>
    public MissingTerm IsMissing() => new(this);

    /// <summary>0 where the property is null, and elsewhere a term of it.</summary>
    /// <param name="term">A number, a function, a level or a flag of this property.</param>
    public ZeroWhereMissingTerm ZeroOr(Term term) => new(this, term);

    /// <inheritdoc/>
    public bool Equals(ModelProperty? other) => ReferenceEquals(this, other) || (other is not null
        && Name == other.Name && Type == other.Type && IsNullable == other.IsNullable && SkipsRows == other.SkipsRows && UnderlyingType == other.UnderlyingType
        && Equals(Reference, other.Reference) && TypeName == other.TypeName && IsOpaque == other.IsOpaque && Equals(Definition, other.Definition) && Levels.SequenceEqual(other.Levels));

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Name) * 31) + (int)Type;

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    private PropertyLevel LevelOf(string name) => Levels.FirstOrDefault(level => level.Name == name)
        ?? throw new ArgumentException($"{Name} has no level '{name}': it has {string.Join(", ", Levels.Select(static level => level.Name))}.", nameof(name));
}

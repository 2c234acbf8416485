namespace GradientDescent;

/// <summary>A property of a model record, which terms are computed from.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds.</param>
/// <remarks>It cannot be changed, and two with the same content are equal.</remarks>
public sealed record ModelProperty(string Name, PropertyType Type)
{
    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; init; }

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

    /// <inheritdoc/>
    public bool Equals(ModelProperty? other) => ReferenceEquals(this, other) || (other is not null
        && Name == other.Name && Type == other.Type && IsNullable == other.IsNullable && UnderlyingType == other.UnderlyingType
        && Equals(Reference, other.Reference) && TypeName == other.TypeName && IsOpaque == other.IsOpaque && Equals(Definition, other.Definition) && Levels.SequenceEqual(other.Levels));

    /// <inheritdoc/>
    public override int GetHashCode() => (StringComparer.Ordinal.GetHashCode(Name) * 31) + (int)Type;
}

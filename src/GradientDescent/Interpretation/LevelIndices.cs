namespace GradientDescent.Interpretation;

/// <summary>Finds the level of a value once per row, for all terms of its property.</summary>
/// <param name="property">A property with levels.</param>
internal sealed class LevelIndices(ModelProperty property)
{
    /// <summary>The index of a value that is none of the levels.</summary>
    public const int Unknown = -1;

    private const int NoLevel = -2;

    private readonly Dictionary<string, int>? _byText = property.Type == PropertyType.Text ? Indices(property, static level => level.Name) : null;
    private readonly Dictionary<long, int> _byNumber = property.Type is PropertyType.Text or PropertyType.Flags ? [] : Indices(property, static level => level.Number);
    private readonly long? _unknownBits = property.Type == PropertyType.Flags ? ~property.Levels.Aggregate(0L, static (bits, level) => bits | level.Number) : null;

    /// <summary>The index of the level of a value; of flags, 0 if all of its bits are flags. Otherwise <see cref="Unknown"/>.</summary>
    public int Of(PropertyCell cell) =>
        cell.IsNull || cell.IsUnknown ? Unknown
        : _byText is not null ? _byText.GetValueOrDefault(cell.Text!, Unknown)
        : _byNumber.TryGetValue(cell.Integer, out var index) ? index
        : (cell.Integer & _unknownBits) == 0 ? 0 : Unknown;

    /// <summary>The index of a level; <see cref="NoLevel"/> if the property does not have it.</summary>
    public int Of(PropertyLevel level) => _byText is not null ? _byText.GetValueOrDefault(level.Name, NoLevel) : _byNumber.GetValueOrDefault(level.Number, NoLevel);

    private static Dictionary<T, int> Indices<T>(ModelProperty property, Func<PropertyLevel, T> key)
        where T : notnull
    {
        var indices = new Dictionary<T, int>();
        foreach (var (index, level) in property.Levels.Index())
            indices.TryAdd(key(level), index);
        return indices;
    }
}

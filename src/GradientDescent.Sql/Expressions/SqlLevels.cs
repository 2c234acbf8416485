namespace GradientDescent.Sql.Expressions;

/// <summary>Writes conditions on the levels and flags of properties. They are neither true nor false if the property is null.</summary>
internal sealed class SqlLevels(SqlColumns columns)
{
    private SqlDialect Dialect => columns.Dialect;

    /// <summary>The condition that the value is a level.</summary>
    public string Is(ModelProperty property, PropertyLevel level) => IsAny(property, [level]);

    /// <summary>The condition that the value is one of the levels, or has only bits of the flags.</summary>
    public string IsKnown(ModelProperty property)
    {
        if (property.Type != PropertyType.Flags)
            return IsAny(property, property.Levels);
        var value = Bits(property);
        return $"{Dialect.SharedBits(value, Dialect.Integer(property.Levels.Aggregate(0L, (bits, level) => bits | Number(property, level))))} = {value}";
    }

    /// <summary>The condition that a flag is set.</summary>
    public string Has(ModelProperty property, PropertyLevel flag)
    {
        var bit = Dialect.Integer(Number(property, flag));
        return $"{Dialect.SharedBits(Bits(property), bit)} = {bit}";
    }

    private string IsAny(ModelProperty property, IReadOnlyList<PropertyLevel> levels)
    {
        var isNumber = property.Type == PropertyType.Enum && columns.Enums == EnumStorage.Number;
        var column = isNumber ? columns.Of(property) : Dialect.ComparedColumn(columns.Of(property));
        var values = isNumber
            ? levels.Select(level => Dialect.Integer(Number(property, level)))
            : levels.SelectMany(level => Named(property, level)).Select(level => SqlTexts.Level(Dialect, property, level));
        string[] distinct = [.. values.Distinct(StringComparer.Ordinal)];
        return distinct.Length == 1 ? $"{column} = {distinct[0]}" : $"{column} IN ({string.Join(", ", distinct)})";
    }

    /// <summary>A level, and the other names of an enum's member.</summary>
    private static IEnumerable<PropertyLevel> Named(ModelProperty property, PropertyLevel level) =>
        property.Type == PropertyType.Enum ? property.OtherNames.Where(other => other.Number == level.Number).Prepend(level) : [level];

    private string Bits(ModelProperty property) => Dialect.Cast(columns.Of(property), Dialect.IntegerType);

    private static long Number(ModelProperty property, PropertyLevel level) => property.UnderlyingType != PropertyType.UInt64 || level.Number >= 0
        ? level.Number
        : throw new NotSupportedException($"The member {level.Name} of {property.Name} is above {long.MaxValue}, the largest integer of a column.");
}

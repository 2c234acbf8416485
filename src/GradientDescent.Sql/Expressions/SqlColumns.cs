namespace GradientDescent.Sql.Expressions;

/// <summary>Writes properties as columns, and as the numbers that they stand for.</summary>
internal sealed class SqlColumns(SqlDialect dialect, SqlOptions options)
{
    public SqlDialect Dialect => dialect;

    public EnumStorage Enums => options.Enums;

    /// <summary>The column of a property.</summary>
    /// <exception cref="NotSupportedException">The property is computed by code, and no column is given for it.</exception>
    public string Of(ModelProperty property)
    {
        var isListed = options.ColumnNames.TryGetValue(property.Name, out var name);
        if (property.IsOpaque && !isListed)
            throw new NotSupportedException($"{property.Name} is computed by code that SQL cannot contain: store it in a column, and name that in {nameof(SqlOptions)}.{nameof(SqlOptions.ColumnNames)}.");
        var column = SqlTexts.Identifier(dialect, name ?? property.ColumnName ?? options.ColumnNaming?.Invoke(property.Name) ?? property.Name, $"The column of {property.Name}");
        return options.TableAlias is { } alias ? $"{SqlTexts.Identifier(dialect, alias, nameof(SqlOptions.TableAlias))}.{column}" : column;
    }

    /// <summary>A property as a number; NULL if it is null.</summary>
    /// <exception cref="NotSupportedException">The dialect cannot compute the same number.</exception>
    public string Number(ModelProperty property)
    {
        var column = Of(property);
        return property.Type switch
        {
            PropertyType.Boolean => dialect.Truth(column),
            PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset or PropertyType.TimeOnly or PropertyType.TimeSpan =>
                $"({dialect.DateNumber(property.Type, column) ?? throw new NotSupportedException($"{dialect.Name} cannot compute the number of {property.Name}, which is a {property.Type}.")})",
            PropertyType.Single when dialect.SingleType is { } single => ToDouble(dialect.Cast(column, single)),
            _ => ToDouble(column),
        };
    }

    /// <summary>A property as a number; NULL if it is null or NaN.</summary>
    public string KnownNumber(ModelProperty property) => IsFloating(property.Type) ? dialect.WithoutNaN(Number(property)) : Number(property);

    /// <summary>The condition that a property is null, or NaN.</summary>
    public string IsMissing(ModelProperty property) => $"{(IsFloating(property.Type) ? KnownNumber(property) : Of(property))} IS NULL";

    private static bool IsFloating(PropertyType type) => type is PropertyType.Double or PropertyType.Single or PropertyType.Half;

    private string ToDouble(string value) => dialect.Cast(value, dialect.DoubleType);
}

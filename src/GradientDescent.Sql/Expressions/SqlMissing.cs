using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>Writes the condition that a feature is missing, so that its mean replaces it. It is always true or false.</summary>
internal sealed class SqlMissing(SqlColumns columns, SqlLevels levels)
{
    /// <summary>The condition; null if the feature is never missing.</summary>
    /// <exception cref="NotSupportedException">A mean replaces NaN of a computed property.</exception>
    public string? Of(Term term) => term switch
    {
        NumberTerm { Property.Definition: not null } => throw new NotSupportedException($"{term} is computed, and a mean replaces it where it is NaN: SQL has no NaN to replace."),
        NumberTerm number => columns.IsMissing(number.Property),
        FunctionTerm function => Any(Of(function.Operand), function.IsGuarded ? null : SqlFunctions.IsBelow(function.Function, columns.Number(function.Operand.Property))),
        LevelTerm level => OfLevel(level.Property, level.IsGuarded),
        FlagTerm flag => OfLevel(flag.Property, flag.IsGuarded),
        UnknownTerm unknown => IsNull(unknown.Property),
        PartTerm part => IsNull(part.Property),
        CycleTerm cycle => IsNull(cycle.Property),
        PowerTerm power => Of(power.Operand),
        ProductTerm product => Any(Of(product.Left), Of(product.Right)),
        ZeroWhereMissingTerm zero => Of(zero.Operand) is { } missing ? $"({columns.Of(zero.Property)} IS NOT NULL AND {missing})" : null,
        _ => null,
    };

    /// <summary>An unknown level counts as missing, unless it is guarded or the model accepts it.</summary>
    private string OfLevel(ModelProperty property, bool isGuarded) =>
        isGuarded || property.AcceptsUnknownLevels ? IsNull(property) : $"({IsNull(property)} OR NOT ({levels.IsKnown(property)}))";

    private string IsNull(ModelProperty property) => $"{columns.Of(property)} IS NULL";

    private static string? Any(string? first, string? second) =>
        first is null || first == second ? second : second is null ? first : $"({first} OR {second})";
}

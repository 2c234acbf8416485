using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>Writes a prediction as SQL: the sum that <c>Predict</c> computes, in the same order, where the row meets all conditions.</summary>
internal static class SqlPrediction
{
    /// <exception cref="ArgumentException">A weight or a mean is NaN or infinite, or the options have a name that is no property.</exception>
    /// <exception cref="NotSupportedException">The model has something that the dialect cannot express.</exception>
    public static string Of(ILinearModel model, SqlDialect dialect, SqlOptions options)
    {
        var schema = model.Schema;
        PrintedSum.RequireFinite(model, "SQL");
        if (options.ColumnNames.Keys.FirstOrDefault(name => !schema.Properties.Any(property => property.Name == name)) is { } unknown)
            throw new ArgumentException($"{nameof(SqlOptions.ColumnNames)} has a column for '{unknown}', which no feature is computed from: the properties are {string.Join(", ", schema.Properties)}.", nameof(options));

        var columns = new SqlColumns(dialect, options);
        RequireOwnColumns(schema, columns);
        var features = new SqlFeatures(columns);
        IReadOnlyList<string> summands = [.. PrintedSum.Summands(model, dialect.Number, features.Of)];
        if (Math.Max(summands.Count, features.Conditions.Count) > dialect.MaxSummands)
            throw new NotSupportedException($"{dialect.Name} cannot compute {schema.RecordName}: its prediction has {summands.Count} summands and {features.Conditions.Count} conditions, and {dialect.Name} can nest about 1,000 operations. At most {dialect.MaxSummands} of each can be written: predict in C#, or use fewer features.");
        var sum = string.Join("\n    + ", summands);
        var prediction = schema.Target is FunctionTerm { Function: var function } ? SqlFunctions.Inverse(dialect, function, sum) : sum;
        return features.Conditions.Count == 0 ? prediction : $"CASE WHEN {string.Join("\n    AND ", features.Conditions)}\nTHEN {prediction}\nEND";
    }

    private static void RequireOwnColumns(ModelSchema schema, SqlColumns columns)
    {
        var ignoresCase = columns.Dialect.IgnoresCaseOfColumns;
        if (schema.Properties.GroupBy(columns.Of, ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1) is { } alike)
            throw new ArgumentException($"{string.Join(" and ", alike)} have the same column, {alike.Key}{(alike.Any(property => columns.Of(property) != alike.Key) ? $", because {columns.Dialect.Name} ignores case" : "")}: give each a column of its own, in {nameof(SqlOptions.ColumnNames)} or by {nameof(SqlOptions.ColumnNaming)}.");
    }
}

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

        var features = new SqlFeatures(new(dialect, options));
        var sum = string.Join("\n    + ", PrintedSum.Summands(model, dialect.Number, features.Of));
        var prediction = schema.Target is FunctionTerm { Function: var function } ? SqlFunctions.Inverse(dialect, function, sum) : sum;
        return features.Conditions.Count == 0 ? prediction : $"CASE WHEN {string.Join("\n    AND ", features.Conditions)}\nTHEN {prediction}\nEND";
    }
}

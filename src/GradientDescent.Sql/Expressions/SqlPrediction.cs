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
        if (!model.ToWeights().Concat(model.ToMeans()).All(double.IsFinite))
            throw new ArgumentException("The model has a weight or a mean that is NaN or infinite: only finite numbers can be written as SQL.", nameof(model));
        if (options.ColumnNames.Keys.FirstOrDefault(name => !schema.Properties.Any(property => property.Name == name)) is { } unknown)
            throw new ArgumentException($"{nameof(SqlOptions.ColumnNames)} has a column for '{unknown}', which no feature is computed from: the properties are {string.Join(", ", schema.Properties)}.", nameof(options));

        var features = new SqlFeatures(new(dialect, options));
        var sum = string.Join("\n    + ", Summands(model, dialect, features));
        var prediction = schema.Target is FunctionTerm { Function: var function } ? SqlFunctions.Inverse(dialect, function, sum) : sum;
        return features.Conditions.Count == 0 ? prediction : $"CASE WHEN {string.Join("\n    AND ", features.Conditions)}\nTHEN {prediction}\nEND";
    }

    private static IEnumerable<string> Summands(ILinearModel model, SqlDialect dialect, SqlFeatures features)
    {
        var schema = model.Schema;
        var (weights, means) = (model.ToWeights(), new Queue<double>(model.ToMeans()));
        if (schema.HasIntercept)
            yield return dialect.Number(weights[^1]);
        for (var feature = 0; feature < schema.Features.Count; feature++)
        {
            var term = schema.Features[feature].Term;
            yield return $"{dialect.Number(weights[feature])} * {features.Of(term, term is MeanWhereMissingTerm ? means.Dequeue() : 0)}";
        }
    }
}

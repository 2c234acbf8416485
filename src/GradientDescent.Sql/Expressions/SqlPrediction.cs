using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>Writes a prediction as SQL: the sum that <c>Predict</c> computes, in the same order, where the row meets all conditions.</summary>
internal sealed class SqlPrediction
{
    private readonly ILinearModel _model;
    private readonly SqlDialect _dialect;

    /// <exception cref="ArgumentException">A weight or a mean is NaN or infinite, or the options have a name that is no property.</exception>
    /// <exception cref="NotSupportedException">The model has something that the dialect cannot express.</exception>
    public SqlPrediction(ILinearModel model, SqlDialect dialect, SqlOptions options)
    {
        (_model, _dialect) = (model, dialect);
        var schema = model.Schema;
        PrintedSum.RequireFinite(model, "SQL");
        if (options.ColumnNames.Keys.FirstOrDefault(name => !schema.Properties.Any(property => property.Name == name)) is { } unknown)
            throw new ArgumentException($"{nameof(SqlOptions.ColumnNames)} has a column for '{unknown}', which no feature is computed from: the properties are {string.Join(", ", schema.Properties)}.", nameof(options));

        var columns = new SqlColumns(dialect, options);
        RequireOwnColumns(schema, columns);
        var features = new SqlFeatures(columns);
        Features = [.. PrintedSum.Products(model).Select(product => features.Of(product.Term, product.Mean is { } mean ? dialect.Number(mean) : null))];
        Conditions = features.Conditions;
        if (Math.Max(schema.WeightCount, Conditions.Count) > dialect.MaxSummands)
            throw new NotSupportedException($"{dialect.Name} cannot compute {schema.RecordName}: its prediction has {schema.WeightCount} summands and {Conditions.Count} conditions, and {dialect.Name} can nest about 1,000 operations. At most {dialect.MaxSummands} of each can be written: predict in C#, or use fewer features.");
    }

    /// <summary>The expression of each feature.</summary>
    public IReadOnlyList<string> Features { get; }

    /// <summary>What a row must meet, so that it has a prediction.</summary>
    public IReadOnlyList<string> Conditions { get; }

    /// <summary>The prediction; NULL where a condition is not met.</summary>
    public override string ToString()
    {
        var sum = Sum(Features);
        var prediction = _model.Schema.Target is FunctionTerm { Function: var function } ? SqlFunctions.Inverse(_dialect, function, sum) : sum;
        return Conditions.Count == 0 ? prediction : $"CASE WHEN {AllConditions}\nTHEN {prediction}\nEND";
    }

    /// <summary>All conditions as one.</summary>
    public string AllConditions => string.Join("\n    AND ", Conditions);

    /// <summary>The sum that is predicted, before the target is transformed back.</summary>
    /// <param name="features">How the features are written.</param>
    public string Sum(IEnumerable<string> features)
    {
        var next = new Queue<string>(features);
        return string.Join("\n    + ", PrintedSum.Summands(_model, _dialect.Number, (_, _) => next.Dequeue()));
    }

    private static void RequireOwnColumns(ModelSchema schema, SqlColumns columns)
    {
        var ignoresCase = columns.Dialect.IgnoresCaseOfColumns;
        if (schema.Properties.GroupBy(columns.Of, ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal).FirstOrDefault(static alike => alike.Count() > 1) is { } alike)
            throw new ArgumentException($"{string.Join(" and ", alike)} have the same column, {alike.Key}{(alike.Any(property => columns.Of(property) != alike.Key) ? $", because {columns.Dialect.Name} ignores case" : "")}: give each a column of its own, in {nameof(SqlOptions.ColumnNames)} or by {nameof(SqlOptions.ColumnNaming)}.");
    }
}

using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>
/// Writes the ends of an interval. Features, their distances from the centre and the sums to be squared are columns of nested queries over one row, so that each is
/// written once.
/// </summary>
internal sealed class SqlIntervalEnds
{
    private const string Predicted = "prediction", Radius = "radius", LowerEnd = "lower_end", UpperEnd = "upper_end";

    private readonly SqlDialect _dialect;
    private readonly TermFunction? _function;
    private readonly string _ends;

    /// <exception cref="ArgumentException">The covariance is not that of the model's weights.</exception>
    /// <exception cref="NotSupportedException">The dialect has no such queries.</exception>
    public SqlIntervalEnds(ModelSchema schema, SqlPrediction prediction, SqlDialect dialect, SqlInterval interval)
    {
        var (covariance, count) = (interval.Inference.Covariance, schema.WeightCount);
        if (covariance.Count != count * count)
            throw new ArgumentException($"The covariance has {covariance.Count} numbers, but the {count} weights of {schema.RecordName} need {count * count}: give that of this model.", nameof(interval));
        if (!dialect.HasCorrelatedSubqueries)
            throw new NotSupportedException($"{dialect.Name} cannot compute an interval, which needs a query that refers to the columns of a row around it: compute it in C#.");

        _dialect = dialect;
        _function = schema.Target is FunctionTerm { Function: var function } ? function : null;
        _ends = Ends(prediction, new(covariance, schema.Features.Count, schema.HasIntercept), interval);
    }

    /// <summary>The lower end; NULL if it is not finite.</summary>
    public string Lower => End(_function switch
    {
        null => LowerEnd,
        TermFunction.SquareRoot => $"CASE WHEN {ContainsZero} THEN {_dialect.Number(0)} ELSE {_dialect.Smaller(Square(LowerEnd), Square(UpperEnd))} END",
        TermFunction.Reciprocal => WithoutZero(UpperEnd),
        { } function => SqlFunctions.Inverse(_dialect, function, LowerEnd),
    });

    /// <summary>The upper end; NULL if it is not finite.</summary>
    public string Upper => End(_function switch
    {
        null => UpperEnd,
        TermFunction.SquareRoot => _dialect.Larger(Square(LowerEnd), Square(UpperEnd)),
        TermFunction.Reciprocal => WithoutZero(LowerEnd),
        { } function => SqlFunctions.Inverse(_dialect, function, UpperEnd),
    });

    private static string ContainsZero => $"{LowerEnd} <= 0 AND {UpperEnd} >= 0";

    private static string WithoutZero(string end) => $"CASE WHEN NOT ({ContainsZero}) THEN 1 / {end} END";

    private static string Square(string x) => $"{x} * {x}";

    private static string Select(IEnumerable<(string Value, string Name)> columns, string from) =>
        $"SELECT {string.Join(", ", columns.Select(static column => column.Value == column.Name ? column.Name : $"{column.Value} AS {column.Name}"))}{from}";

    private string From(string query, string name) => $"\n    FROM ({query}{_dialect.RowLimit}) AS {name}";

    private string Ends(SqlPrediction prediction, VarianceFactor variance, SqlInterval interval)
    {
        string[] features = [.. prediction.Features.Select(static (_, at) => $"x{at}")];
        var distances = features.Zip(variance.Centre, (feature, centre) => centre == 0 ? feature : $"{feature} - {_dialect.Number(centre)}").Zip(features.Select(static (_, at) => $"d{at}"));
        var sums = variance.Squares().Select((summands, at) => (string.Join(" + ", summands.Select(summand => $"{_dialect.Number(summand.Factor)} * d{summand.Feature}")), Name: $"u{at}")).ToList();
        var rest = variance.Rest + (interval.Kind == IntervalKind.Prediction ? interval.Inference.ResidualVariance : 0);
        var squares = string.Join(" + ", sums.Select(static sum => Square(sum.Name)).Prepend(_dialect.Number(rest)));

        var query = Select(prediction.Features.Zip(features), prediction.Conditions.Count == 0 ? "" : $"{_dialect.OneRow}\n    WHERE {prediction.AllConditions}");
        query = Select([(prediction.Sum(features), Predicted), .. distances], From(query, "features"));
        query = Select([(Predicted, Predicted), .. sums], From(query, "distances"));
        query = Select([(Predicted, Predicted), ($"{_dialect.Number(interval.Quantile)} * SQRT({squares})", Radius)], From(query, "sums"));
        return Select([($"{Predicted} - {Radius}", LowerEnd), ($"{Predicted} + {Radius}", UpperEnd)], From(query, "deviations"));
    }

    /// <summary>The query has one row, or none. Some databases accept it as a value only if it has an aggregate.</summary>
    private string End(string end) => $"(SELECT MAX({end}){From(_ends, "ends")})";
}

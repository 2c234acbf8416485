using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace GradientDescent.Fuzz;

/// <summary>Reads the rows from a CSV text, with the record and without it. Both give the same bits, and predictions are those of the objects.</summary>
internal static class SourceCheck
{
    public static IEnumerable<BrokenPromise> Differences<TRow, TModel>(Type trainer, IReadOnlyList<TRow> rows, TModel model)
        where TModel : class, ILinearModel<TModel>, IRowModel<TRow>
    {
        var source = Csv.Parse(Text(model.Schema, rows), new() { Format = new() { Missing = [] } });
        var untyped = new LinearModel(model.ToJson());
        var expected = model.Predict(rows).ToList();
        foreach (var (way, predictions) in new[] { ("with the record", model.Predict(source)), ("without a record", untyped.Predict(source)) })
        {
            var actual = predictions.ToList();
            if (!expected.SequenceEqual(actual))
                yield return new("A source is predicted as its rows are", way, Pairs(expected, actual));
        }

        var options = new TrainerOptions { InvalidRows = InvalidRows.Skip };
        var (typed, schema) = ((LinearTrainer<TRow, TModel>)Activator.CreateInstance(trainer, options)!, model.Schema);
        var (with, without) = (Fit(() => Of(typed.Fit(source))), Fit(() => Of(new LinearTrainer(schema, options).Fit(source))));
        if (with != without)
            yield return new("A source is trained on in the same way without the record", "another fit", $"{without}, not {with}");
    }

    private static string Fit(Func<string> fit)
    {
        try
        {
            return fit();
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    private static string Of<TModel>(FitResult<TModel> fit)
        where TModel : class, ILinearModel =>
        Invariant($"{string.Join(' ', fit.Model.ToWeights())} {string.Join(' ', fit.Model.ToMeans())} {fit.RowCount} {string.Join("; ", fit.SkippedRowReasons)}");

    private static string Pairs(List<double> expected, List<double> actual) =>
        string.Join("; ", expected.Zip(actual).Index().Where(static pair => !pair.Item.First.Equals(pair.Item.Second)).Take(3).Select(static pair => Invariant($"row {pair.Index}: {pair.Item.Second}, not {pair.Item.First}")));

    private static string Text<TRow>(ModelSchema schema, IReadOnlyList<TRow> rows)
    {
        var names = schema.Properties.Select(static property => property.Name).Append(schema.TargetProperty.Name).ToHashSet();
        if (schema.SampleWeight is { } weight)
            names.Add(weight.Name);
        var text = new StringBuilder(string.Join(',', names)).Append('\n');
        foreach (var row in rows.Select(RandomRows<TRow>.Named))
            text.AppendJoin(',', names.Select(name => Cell(row[name]))).Append('\n');
        return text.ToString();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        Enum member => $"\"{member}\"",
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}

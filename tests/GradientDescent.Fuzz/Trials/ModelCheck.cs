using GradientDescent.Fuzz.ValidGrammar;

namespace GradientDescent.Fuzz;

/// <summary>Compares a generated model with the documented numbers: its coefficients, its features, its predictions, and those after training.</summary>
/// <typeparam name="TRow">The record.</typeparam>
/// <typeparam name="TModel">The generated model.</typeparam>
/// <typeparam name="TScalar">The number type of the columns.</typeparam>
internal static class ModelCheck<TRow, TModel, TScalar>
    where TModel : class, ILinearModel<TModel>, IRowModel<TRow>
{
    private static readonly double Precision = typeof(TScalar) == typeof(float) ? 1e-5 : 1e-11;

    public static IEnumerable<BrokenPromise> Broken(RandomRows<TRow> rows, Expectation expected, Type trainer)
    {
        var names = TModel.Shape.Schema.FeatureNames;
        var documented = expected.Columns.Select(static column => column.Name).ToList();
        return names.Except(documented).Select(static name => Difference("The coefficients are those of the documentation", "one too many", name))
            .Concat(documented.Except(names).Select(static name => Difference("The coefficients are those of the documentation", "one is missing", name)))
            .DefaultIfEmpty()
            .SelectMany(difference => difference is null ? Compare(rows, [.. names.Select(name => documented.IndexOf(name))], expected, trainer) : [difference])
            .ToList();
    }

    /// <summary>A coefficient whose name is that of another member of the model has Coefficient after it.</summary>
    private static double Coefficient(TModel model, string name) =>
        (double)(new[] { name, name + "Coefficient" }.Select(typeof(TModel).GetProperty).First(static property => property?.PropertyType == typeof(double))!).GetValue(model)!;

    private static IEnumerable<BrokenPromise> Compare(RandomRows<TRow> rows, IReadOnlyList<int> order, Expectation expected, Type trainer)
    {
        var names = TModel.Shape.Schema.WeightNames;
        var model = TModel.Shape.Create([.. names.Select(name => rows.Weights[name])]);
        var predict = typeof(TModel).GetMethod("Predict", [typeof(TRow)])!.CreateDelegate<Func<TModel, TRow, double>>();
        var untyped = new LinearModel(model.ToJson());
        foreach (var name in names.Where(name => Coefficient(model, name) != rows.Weights[name]))
            yield return Difference("A coefficient has its weight", "another number", name);
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            var (row, sum) = (rows.Rows[i], rows.Sums[i]);
            var predicted = predict(model, row);
            var features = model.FeaturesOf(row);
            if (!order.Select((at, feature) => IsNear(rows.Features[i][at], features[feature])).All(static isNear => isNear))
                yield return Difference("The kernel computes the documented features", "another number", $"{row}: {string.Join(' ', features)}, not {string.Join(' ', order.Select(at => rows.Features[i][at]))}");
            if (!IsNear(expected.Target.IsTransformed ? Math.Exp(sum) : sum, predicted))
                yield return Difference("Predict computes the documented number", "another number", $"{row}: {predicted}, not the sum {sum}");
            if (!untyped.Predict(RandomRows<TRow>.Named(row)).Equals(predicted))
                yield return Difference("The model without a record predicts the same bits", "another number", $"{row}: {untyped.Predict(RandomRows<TRow>.Named(row))}, not {predicted}");
        }

        // Without a record, computations are in double.
        foreach (var difference in typeof(TScalar) == typeof(double) ? SourceCheck.Differences<TRow, TModel>(trainer, rows.Rows, model) : [])
            yield return difference;
        foreach (var difference in TrainingCheck.Differences<TRow, TModel>(trainer, rows, model => row => predict(model, row), expected.Target, 1e4 * Precision))
            yield return difference;
    }

    private static bool IsNear(double expected, double actual) => double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) <= Precision * (1 + Math.Abs(expected));

    private static BrokenPromise Difference(string promise, string kind, string detail) => new(promise, kind, detail);
}

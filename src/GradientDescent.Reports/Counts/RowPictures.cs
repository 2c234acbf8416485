namespace GradientDescent.Reports.Counts;

/// <summary>All that pictures need to know of rows: each of few, counts of many.</summary>
internal sealed record RowPictures
{
    private const long MostPoints = 3000;

    /// <summary>Of all points: 110 KB of page.</summary>
    private const long MostNumbers = 10_000;

    private const int MostFeatures = 64;

    /// <summary>How many rows there are. Each counts as one, whatever it weighs.</summary>
    public required long RowCount { get; init; }

    /// <summary>The features that are pictured, in declaration order: of too many, those whose coefficient · deviation is largest.</summary>
    public required int[] Features { get; init; }

    /// <summary>The rows, where they are few.</summary>
    public RowPoints? Points { get; init; }

    /// <summary>The rows, where they are many.</summary>
    public RowCells? Cells { get; init; }

    public required ResidualDistribution Residuals { get; init; }

    public PredictedAgainstActual PredictedAgainstActual => new(RowCount, Points?.Predictions ?? [], Points?.Observed[^1] ?? [], Cells?.PredictedByActual);

    /// <summary>Of rows and what a model says of them, in two passes.</summary>
    /// <param name="rows">At least one, of the model's own record.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentException">A number of them is not finite.</exception>
    public static RowPictures Of<TModel>(RowSource rows, TModel model)
        where TModel : ILinearModel
    {
        var schema = model.Schema;
        var values = new RowValues(model.ToWeights(), schema.Features.Count);
        var spreads = Spreads(rows, values);
        RequireFinite(spreads, [.. schema.FeatureNames, schema.TargetName, "the prediction", "the residual"]);
        return rows.RowCount <= MostPoints && rows.RowCount * (values.FeatureCount + 1) <= MostNumbers
            ? OfFew(rows, values, spreads)
            : OfMany(rows, values, spreads);
    }

    private static ColumnSpread[] Spreads(RowSource rows, RowValues values)
    {
        var total = new SpreadSums(values);
        rows.AddTo(total, () => new(values.CreateAlike()));
        return total.ToSpreads();
    }

    private static void RequireFinite(ColumnSpread[] spreads, string[] names)
    {
        foreach (var (name, spread) in names.Zip(spreads))
        {
            if (!double.IsFinite(spread.From) || !double.IsFinite(spread.To))
                throw new ArgumentException($"A row has no finite number for {name}: fit these very rows first, and the fit names the row.");
        }
    }

    private static RowPictures OfFew(RowSource rows, RowValues values, ColumnSpread[] spreads)
    {
        var total = new PointSums(values);
        rows.AddTo(total, () => new(values.CreateAlike()));
        var columns = total.ToColumns();
        var residuals = columns[values.Residual];
        return new()
        {
            RowCount = rows.RowCount,
            Features = Pictured(values, spreads),
            Points = new(columns[..(values.Target + 1)], columns[values.Prediction]),
            Residuals = ResidualDistribution.Of(residuals, spreads[values.Residual]),
        };
    }

    private static RowPictures OfMany(RowSource rows, RowValues values, ColumnSpread[] spreads)
    {
        var features = Pictured(values, spreads);
        var plan = new CellPlan(values, spreads, features, rows.RowCount);
        var total = new CellSums(plan, values);
        rows.AddTo(total, () => new(plan, values.CreateAlike()));
        return new()
        {
            RowCount = rows.RowCount,
            Features = features,
            Cells = new(
                plan.PredictedByActual.Of(total.Cells), plan.ResidualByFitted.Of(total.Cells),
                Array.ConvertAll(plan.TargetByFeature, picture => picture.Of(total.Cells)),
                Array.ConvertAll(plan.ResidualByFeature, picture => picture.Of(total.Cells))),
            Residuals = ResidualDistribution.Of(plan, total, spreads[values.Residual], rows.RowCount),
        };
    }

    private static int[] Pictured(RowValues values, ColumnSpread[] spreads) =>
    [
        .. Enumerable.Range(0, values.FeatureCount)
            .OrderByDescending(feature => Math.Abs(values.Weights[feature]) * spreads[feature].Deviation)
            .Take(MostFeatures)
            .Order(),
    ];
}

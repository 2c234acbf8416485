namespace GradientDescent.Reports.Counts;

/// <summary>The data of all pictures of rows: each row if there are few, counts if there are many.</summary>
internal sealed record RowPictures
{
    private const long MaxPoints = 3000;

    /// <summary>The limit for the numbers of all points, which is 110 KB in the page.</summary>
    private const long MaxNumbers = 10_000;

    private const int MaxFeatures = 64;
    private const int MaxLargestFeatures = 12;

    /// <summary>The number of rows. Sample weights are ignored: each row counts once.</summary>
    public required long RowCount { get; init; }

    /// <summary>The features with pictures, in declaration order. If there are too many, those with the largest |coefficient| · deviation.</summary>
    public required int[] Features { get; init; }

    /// <summary>Those with the largest |coefficient| · deviation, in declaration order: each of their pictures needs passes over the rows.</summary>
    public required int[] LargestFeatures { get; init; }

    /// <summary>The rows, if there are few.</summary>
    public RowPoints? Points { get; init; }

    /// <summary>The rows counted in cells, if there are many.</summary>
    public RowCells? Cells { get; init; }

    public required ResidualDistribution Residuals { get; init; }

    public PredictedAgainstActual PredictedAgainstActual => new(RowCount, Points?.Predictions ?? [], Points?.Observed[^1] ?? [], Cells?.PredictedByActual);

    /// <summary>Reads the rows twice, and predicts them.</summary>
    /// <param name="rows">The rows of the model's record, at least one.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentException">A number in the rows is not finite.</exception>
    public static RowPictures Of<TModel>(RowSource rows, TModel model)
        where TModel : ILinearModel
    {
        var schema = model.Schema;
        var values = new RowValues(model.ToWeights(), schema.Features.Count);
        var spreads = Spreads(rows, values);
        RequireFinite(spreads, [.. schema.FeatureNames, schema.TargetName, "the prediction", "the residual"]);
        return rows.RowCount <= MaxPoints && rows.RowCount * (values.FeatureCount + 1) <= MaxNumbers
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
                throw new ArgumentException($"In some row, {name} is not a finite number: fit exactly these rows to get an error that names the row.");
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
            Features = Largest(values, spreads, MaxFeatures),
            LargestFeatures = Largest(values, spreads, MaxLargestFeatures),
            Points = new(columns[..(values.Target + 1)], columns[values.Prediction], [.. Enumerable.Range(0, (int)rows.RowCount).Select(row => rows.NumberOf(row))]),
            Residuals = ResidualDistribution.Of(residuals, spreads[values.Residual]),
        };
    }

    private static RowPictures OfMany(RowSource rows, RowValues values, ColumnSpread[] spreads)
    {
        var features = Largest(values, spreads, MaxFeatures);
        var plan = new CellPlan(values, spreads, features, rows.RowCount);
        var total = new CellSums(plan, values);
        rows.AddTo(total, () => new(plan, values.CreateAlike()));
        return new()
        {
            RowCount = rows.RowCount,
            Features = features,
            LargestFeatures = Largest(values, spreads, MaxLargestFeatures),
            Cells = new(
                plan.PredictedByActual.Of(total.Cells), plan.ResidualByFitted.Of(total.Cells),
                Array.ConvertAll(plan.TargetByFeature, picture => picture.Of(total.Cells)),
                Array.ConvertAll(plan.ResidualByFeature, picture => picture.Of(total.Cells))),
            Residuals = ResidualDistribution.Of(plan, total, spreads[values.Residual], rows.RowCount),
        };
    }

    private static int[] Largest(RowValues values, ColumnSpread[] spreads, int maxFeatures) =>
    [
        .. Enumerable.Range(0, values.FeatureCount)
            .OrderByDescending(feature => Math.Abs(values.Weights[feature]) * spreads[feature].Deviation)
            .Take(maxFeatures)
            .Order(),
    ];
}

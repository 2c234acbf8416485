using GradientDescent.Fitting;

namespace GradientDescent;

/// <summary>What a fit knows of its model beside the weights, for the model's file.</summary>
public static class FitDetails
{
    /// <summary>The rows' number, the library's version and the scores; with the rows, also the range of each feature and the number of rows of each level.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>RowsFor(rows, fit.Model)</c> gives them; one pass. Default: none, and ranges stay unknown.</param>
    /// <param name="date">The day to write down. Default: none.</param>
    /// <param name="cancellation">Ends the pass before the next group of 8192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> is null.</exception>
    /// <exception cref="ArgumentException">The rows are another model's.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    /// <example><code>fit.Model.AttachDetails(fit.Details(trainer.RowsFor(houses, fit.Model))).Save("model.json");</code></example>
    public static ModelDetails Details<TModel>(this FitResult<TModel> fit, RowSource? rows = null, DateOnly? date = null, CancellationToken cancellation = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        var provenance = new ModelProvenance(fit.RowCount, LibraryVersion)
        {
            Date = date,
            Scores = new Dictionary<string, double> { ["MeanSquaredError"] = fit.Metrics.MeanSquaredError, ["RSquared"] = fit.Metrics.RSquared },
        };
        if (rows is null)
            return new() { Provenance = provenance };

        var ranges = RangesOf(rows, fit, cancellation);
        var schema = fit.Shape.Schema;
        return new()
        {
            Provenance = provenance with
            {
                Ranges = [.. schema.FeatureNames.Select((name, i) => new FeatureRange(name, ranges.Least[i], ranges.Greatest[i]))],
                LevelCounts = [.. LevelCounts(schema, ranges)],
            },
        };
    }

    /// <summary>
    /// What predictions of a logarithm are multiplied by, once brought back, to be means and not medians: Σ w e^residual / Σ w over the rows (Duan, Smearing
    /// Estimate, 1983).
    /// </summary>
    /// <param name="fit">A fit of the logarithm of a target.</param>
    /// <param name="rows">The rows of the fit, as the trainer's <c>RowsFor(rows, fit.Model)</c> gives them; one pass.</param>
    /// <param name="cancellation">Ends the pass before the next group of 8192 rows.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The rows are another model's.</exception>
    /// <exception cref="InvalidOperationException">The target is not transformed by the logarithm: no factor makes means of such predictions.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static double SmearingFactor<TModel>(this FitResult<TModel> fit, RowSource rows, CancellationToken cancellation = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(rows);
        return fit.Shape.Schema.Target is FunctionTerm { Function: TermFunction.Log }
            ? RangesOf(rows, fit, cancellation).Smearing
            : throw new InvalidOperationException($"A smearing factor is for a target marked [Log], and {fit.Shape.Schema.TargetName} is none.");
    }

    private static string LibraryVersion { get; } = typeof(FitDetails).Assembly.GetName().Version!.ToString(3);

    private static TrainingRanges RangesOf<TModel>(RowSource rows, FitResult<TModel> fit, CancellationToken cancellation)
        where TModel : ILinearModel
    {
        var schema = fit.Shape.Schema;
        if (rows.ColumnCount != schema.ColumnCount)
            throw new ArgumentException($"These are no rows of {schema.RecordName}: give those of its trainer's RowsFor.", nameof(rows));
        var total = new TrainingRanges(schema, fit.Model.ToWeights());
        rows.AddTo(total, total.CreateAlike, cancellation: cancellation);
        return total;
    }

    /// <summary>
    /// A level's column is 1 in its rows; what is left of all rows has the level that the others are compared with. Where a mean stands in for what is missing, the
    /// columns count nothing.
    /// </summary>
    private static IEnumerable<LevelCount> LevelCounts(ModelSchema schema, TrainingRanges ranges)
    {
        var counted = schema.Features
            .Select((feature, i) => (Term: Counted(feature.Term), Rows: ranges.Sums[i]))
            .Where(static pair => pair.Term is LevelTerm or FlagTerm or MissingTerm)
            .ToLookup(static pair => Property(pair.Term), static pair => pair);
        foreach (var property in counted.Select(static group => group.Key).Where(static property => property.Levels.Count > 0))
        {
            foreach (var (term, rows) in counted[property].Where(static pair => pair.Term is not MissingTerm))
                yield return new(property.Name, term is LevelTerm level ? level.Level.Name : ((FlagTerm)term).Flag.Name, (long)rows);
            if (property.Reference is { } reference)
                yield return new(property.Name, reference.Name, ranges.Rows - (long)counted[property].Sum(static pair => pair.Rows));
        }
    }

    private static Term Counted(Term term) => term is ZeroWhereMissingTerm zero ? zero.Operand : term;

    private static ModelProperty Property(Term term) => term switch
    {
        LevelTerm level => level.Property,
        FlagTerm flag => flag.Property,
        _ => ((MissingTerm)term).Property,
    };
}

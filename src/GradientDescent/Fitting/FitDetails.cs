using GradientDescent.Fitting;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>Details of a fit that can be saved with its model.</summary>
public static class FitDetails
{
    /// <summary>
    /// The number of rows, the version of the library and the scores of a fit. With rows, also the range of each feature and the number of rows per level.
    /// </summary>
    /// <param name="fit">The fit.</param>
    /// <param name="rows">
    /// The rows of the fit, as the trainer's <c>PrepareRows(rows, fit.Model)</c> returns them. They are read once. Default: none, and the ranges are unknown.
    /// </param>
    /// <param name="date">The date to store. Default: none.</param>
    /// <param name="cancellationToken">Ends the pass before the next group of 8,192 rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> is null.</exception>
    /// <exception cref="ArgumentException">The rows have another number of columns than those of the fit.</exception>
    /// <exception cref="OperationCanceledException">The pass was cancelled.</exception>
    /// <example><code>fit.Model.AttachDetails(fit.Details(trainer.PrepareRows(houses, fit.Model))).Save("model.json");</code></example>
    public static ModelDetails Details<TModel>(this FitResult<TModel> fit, RowSource? rows = null, DateOnly? date = null, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(fit);
        var provenance = new ModelProvenance(fit.RowCount, LibraryVersion)
        {
            Date = date,
            Scores = ScoresOf(fit.Metrics),
        };
        if (rows is null)
            return new() { Provenance = provenance };

        var ranges = RangesOf(rows, fit, cancellationToken);
        var schema = fit.Shape.Schema;
        return new()
        {
            Provenance = provenance with
            {
                Ranges = [.. schema.FeatureNames.Select((name, i) => new FeatureRange(name, ranges.Min[i], ranges.Max[i]))],
                LevelCounts = [.. LevelCounts(schema, ranges)],
            },
        };
    }

    /// <summary>The scores that are defined. R² is not if the target is constant.</summary>
    private static Dictionary<string, double> ScoresOf(FitMetrics metrics)
    {
        Dictionary<string, double> scores = new() { ["MeanSquaredError"] = metrics.MeanSquaredError, ["RSquared"] = metrics.RSquared };
        return scores.Where(static score => double.IsFinite(score.Value)).ToDictionary();
    }

    private static string LibraryVersion { get; } = typeof(FitDetails).Assembly.GetName().Version!.ToString(3);

    private static TrainingRanges RangesOf<TModel>(RowSource rows, FitResult<TModel> fit, CancellationToken cancellationToken)
        where TModel : ILinearModel
    {
        var schema = fit.Shape.Schema;
        schema.RequireColumns(rows);
        var total = new TrainingRanges(schema.Features.Count);
        rows.AddTo(total, total.CreateAlike, cancellationToken: cancellationToken);
        return total;
    }

    /// <summary>
    /// The column of a level is 1 in the rows that have it. The remaining rows have the reference level. Levels whose missing values are replaced by a mean
    /// are not counted.
    /// </summary>
    private static IEnumerable<LevelCount> LevelCounts(ModelSchema schema, TrainingRanges ranges)
    {
        var counted = schema.Features
            .Select((feature, i) => (Term: Counted(feature.Term), Rows: ranges.Sums[i]))
            .Where(static pair => pair.Term is LevelTerm or FlagTerm or UnknownTerm or MissingTerm)
            .ToLookup(static pair => TermProperties.Of(pair.Term).First(), static pair => pair);
        foreach (var property in counted.Select(static group => group.Key).Where(static property => property.Levels.Count > 0))
        {
            foreach (var (term, rows) in counted[property].Where(static pair => pair.Term is not MissingTerm))
                yield return new(property.Name, Level(term), (long)rows);
            if (property.Reference is { } reference)
                yield return new(property.Name, reference.Name, ranges.Rows - (long)counted[property].Sum(static pair => pair.Rows));
        }
    }

    private static Term Counted(Term term) => term is ZeroWhereMissingTerm zero ? zero.Operand : term;

    private static string Level(Term term) => term switch
    {
        LevelTerm level => level.Level.Name,
        FlagTerm flag => flag.Flag.Name,
        _ => nameof(UnknownLevels.Other),
    };
}

using GradientDescent.Objectives;
using GradientDescent.Summaries;

namespace GradientDescent.Selection;

/// <summary>Folds from the moments of the parts: those of the training parts are merged, and no row is read again.</summary>
internal sealed class FoldedMoments : FoldedRows
{
    private readonly IReadOnlyList<MomentSums> _parts;
    private readonly bool _hasIntercept;
    private readonly FoldMeans _means;

    /// <summary>The sums of the parts before each part; the last element has the sums of all parts.</summary>
    private readonly MomentSums[] _before;

    /// <summary>The sums of the parts after each part.</summary>
    private readonly MomentSums[] _after;

    /// <param name="parts">The sums of each part.</param>
    /// <param name="scheme">The parts that each fold uses for training and for validation.</param>
    /// <param name="hasIntercept">Whether the model has an intercept.</param>
    /// <param name="means">Replaces missing values by the means of each fold's training rows.</param>
    /// <exception cref="ArgumentException">A part has no rows, or all its sample weights are 0.</exception>
    public FoldedMoments(IReadOnlyList<MomentSums> parts, FoldScheme scheme, bool hasIntercept, FoldMeans means)
        : base(scheme)
    {
        _parts = parts;
        _hasIntercept = hasIntercept;
        _means = means;
        for (var part = 0; part < parts.Count; part++)
            RequireWeight(part, parts[part].Totals);

        _before = Running(parts);
        _after = [.. Running([.. parts.Skip(1).Reverse()]).Reverse()];
        All = ObjectiveOf(_before[^1].ToMoments(), means: null);
    }

    public override DataObjective All { get; }

    public override (DataObjective Training, DataObjective Validation, double[] Means) Fold(int fold)
    {
        var part = Scheme.Validating(fold);
        var training = _before[part].CreateBeside();
        training.Merge(_before[part]);
        if (!Scheme.TrainsOnThePast)
            training.Merge(_after[part]);
        var moments = training.ToMoments();
        var means = _means.MeansOf(moments);
        return (ObjectiveOf(moments, means), ObjectiveOf(_parts[part].ToMoments(), means), means);
    }

    private MomentsObjective ObjectiveOf(Moments moments, double[]? means) => new(_means.Of(moments, means), _hasIntercept);

    /// <summary>Element i is the sum of the first i parts.</summary>
    private MomentSums[] Running(IReadOnlyList<MomentSums> parts)
    {
        var running = new MomentSums[parts.Count + 1];
        running[0] = _parts[0].CreateBeside();
        for (var part = 0; part < parts.Count; part++)
        {
            running[part + 1] = _parts[0].CreateBeside();
            running[part + 1].Merge(running[part]);
            running[part + 1].Merge(parts[part]);
        }

        return running;
    }
}

using GradientDescent.Objectives;
using GradientDescent.Selection;

namespace GradientDescent.Partitions;

/// <summary>Folds of whole partitions: some are trained on, and others are for validation.</summary>
/// <param name="sums">All partitions.</param>
/// <param name="all">The objective over all of them.</param>
/// <param name="scheme">The folds, which divide the partitions.</param>
/// <param name="dataOf">The objective over some partitions, with given means in place of missing values, or with their own ones.</param>
internal sealed class FoldedPartitions(PartitionSums sums, DataObjective all, FoldScheme scheme, Func<PartitionSums, double[]?, PartitionedData> dataOf) : FoldedRows(scheme)
{
    public override DataObjective All => all;

    public override (DataObjective Training, DataObjective Validation, double[] Means) Fold(int fold)
    {
        var parts = new int[sums.Count];
        Scheme.Parts.AssignRows(0, parts);
        var training = dataOf(sums.Only(at => Scheme.Trains(fold, parts[at])), null);
        var validation = dataOf(sums.Only(at => parts[at] == Scheme.Validating(fold)), training.Means);
        return (training.Objective, validation.Objective, training.Means);
    }
}

/// <summary>The rows of some partitions.</summary>
/// <param name="Objective">The mean loss over them.</param>
/// <param name="Summary">Their summary.</param>
/// <param name="Means">The means that replace missing values; empty if the model replaces none.</param>
internal sealed record PartitionedData(DataObjective Objective, PartitionSummary Summary, double[] Means);

using GradientDescent.Orleans.Asking;

namespace GradientDescent.Orleans;

/// <summary>Trains on a cluster.</summary>
public static class ClusterExtensions
{
    /// <summary>The same partitions, read and summed by the silos of a cluster. Every operation of a trainer takes them, and has the same bits as with the partitions of one process.</summary>
    /// <param name="rows">The partitions.</param>
    /// <param name="cluster">The cluster: its client, or the grain factory of a silo.</param>
    /// <param name="options">How the cluster is asked. Default: the defaults of <see cref="ClusterTrainingOptions"/>.</param>
    public static PartitionedRows On(this PartitionedRows rows, IGrainFactory cluster, ClusterTrainingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(cluster);
        return new ClusterPartitions(rows, cluster, options ?? new());
    }

    /// <summary>Fits a model to rows in partitions on a cluster. The silos have the trainer, see <see cref="SiloBuilderExtensions.AddGradientDescent"/>.</summary>
    /// <typeparam name="TRow">The type of the rows.</typeparam>
    /// <typeparam name="TModel">The type of the model.</typeparam>
    /// <param name="cluster">The cluster: its client, or the grain factory of a silo.</param>
    /// <param name="trainer">The trainer. The descent runs in this process, and asks the silos for sums.</param>
    /// <param name="rows">The partitions.</param>
    /// <param name="initialModel">The initial model of a descent, such as that of the last epoch of a fit whose process ended. Default: all weights 0.</param>
    /// <param name="options">How the cluster is asked. Default: the defaults of <see cref="ClusterTrainingOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the fit. Silos finish the questions that they are working on.</param>
    /// <exception cref="PartitionException">A partition cannot be read, or no silo answers.</exception>
    public static Task<FitResult<TModel>> TrainAsync<TRow, TModel>(
        this IGrainFactory cluster, LinearTrainer<TRow, TModel> trainer, PartitionedRows rows, TModel? initialModel = default, ClusterTrainingOptions? options = null, CancellationToken cancellationToken = default)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        return trainer.FitAsync(rows.On(cluster, options), initialModel, cancellationToken);
    }
}

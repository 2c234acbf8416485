using System.ComponentModel;

namespace GradientDescent.Orleans;

/// <summary>What a silo computes: the trainers, and the kinds of partitions.</summary>
public sealed class GradientDescentSiloOptions
{
    internal Dictionary<string, PartitionWork> Works { get; } = [];

    internal Dictionary<string, Func<string, RowPartition>> PartitionReaders { get; } = [];

    internal Dictionary<string, string> Hosts { get; } = [];

    /// <summary>The longest time until a call returns. If the answer is not ready then, it is asked for again. It must be less than the response timeout of Orleans. Default: 5 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above 0.</exception>
    public TimeSpan AnswersWithin
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromSeconds(5);

    /// <summary>Adds a trainer. Fits of the same record with the same type of loss use its kernel; their options and the numbers of their loss may be others.</summary>
    /// <param name="trainer">The trainer.</param>
    public GradientDescentSiloOptions AddTrainer<TRow, TModel>(LinearTrainer<TRow, TModel> trainer)
        where TModel : ILinearModel
    {
        ArgumentNullException.ThrowIfNull(trainer);
        return Add(trainer.PartitionWork);
    }

    /// <summary>Adds a loss for trainers without a record, of any schema: <see cref="LinearTrainer{TLoss}"/>.</summary>
    /// <typeparam name="TLoss">The type of the loss.</typeparam>
    public GradientDescentSiloOptions AddLoss<TLoss>()
        where TLoss : struct, ILoss => Add(UntypedWork.For<TLoss>());

    /// <summary>Adds what reads the descriptions of a kind of partitions: <c>AddPartitions(CsvPartition.KindName, CsvPartition.Parse)</c>.</summary>
    /// <param name="kind">The kind, see <see cref="RowPartition.Kind"/>.</param>
    /// <param name="reader">Makes a description of its text.</param>
    public GradientDescentSiloOptions AddPartitions(string kind, Func<string, RowPartition> reader)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentNullException.ThrowIfNull(reader);
        PartitionReaders[kind] = reader;
        return this;
    }

    /// <summary>
    /// Says which silo has the rows of a location, such as a folder of files. Its partitions are placed there while the silo lives, and anywhere else otherwise. Of other
    /// partitions, consecutive ones are placed on the same silo, and as many on each. All silos need the same map.
    /// </summary>
    /// <param name="location">The location, or how it begins, see <see cref="RowPartition.Location"/>.</param>
    /// <param name="silo">The name of the silo, or the address of its host.</param>
    public GradientDescentSiloOptions Place(string location, string silo)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        ArgumentException.ThrowIfNullOrEmpty(silo);
        Hosts[location] = silo;
        return this;
    }

    /// <summary>Adds what a trainer computes.</summary>
    /// <param name="work">The work of a trainer.</param>
    [EditorBrowsable(EditorBrowsableState.Advanced)]
    public GradientDescentSiloOptions Add(PartitionWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        Works[work.Key] = work;
        return this;
    }
}

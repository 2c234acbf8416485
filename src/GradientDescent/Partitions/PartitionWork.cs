namespace GradientDescent;

/// <summary>What a trainer computes from partitions. <see cref="LinearTrainer{TRow, TModel}.PartitionWork"/> returns it, for those who carry it to other processes.</summary>
public abstract class PartitionWork
{
    private protected PartitionWork()
    {
    }

    /// <summary>The record and the type of the loss, such as <c>House, Huber</c>. A process that gets a description finds its own work by it.</summary>
    public abstract string Key { get; }

    /// <summary>The schema, the loss and the treatment of invalid rows, in a format with a version.</summary>
    /// <exception cref="NotSupportedException">The loss has references to objects, so that it cannot be carried.</exception>
    public abstract byte[] ToBytes();

    /// <summary>Returns the work of another process, which has the same record and the same type of loss.</summary>
    /// <param name="bytes">The bytes of <see cref="ToBytes"/> of the other process.</param>
    /// <exception cref="NotSupportedException">The version is another one, or the record differs.</exception>
    public abstract PartitionWork Read(ReadOnlyMemory<byte> bytes);

    /// <summary>Returns what answers questions about a partition. Nothing is read before the first question.</summary>
    /// <param name="partition">The partition.</param>
    public abstract PartitionWorker Open(RowPartition partition);

    /// <summary>Returns the key.</summary>
    public sealed override string ToString() => Key;
}

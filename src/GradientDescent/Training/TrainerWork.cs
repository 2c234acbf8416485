using System.Security.Cryptography;
using System.Text;
using GradientDescent.Binary;
using GradientDescent.Partitions;
using GradientDescent.RowReading;

namespace GradientDescent.Training;

/// <summary>What a trainer computes from partitions.</summary>
/// <param name="reader">Reads the rows.</param>
/// <param name="operations">The operations of the trainer.</param>
/// <param name="loss">The bytes of the loss; null for that of the trainer.</param>
internal sealed class TrainerWork<TRow, TModel>(RowReader<TRow> reader, TrainerOperations<TModel> operations, ReadOnlyMemory<byte>? loss = null) : PartitionWork
    where TModel : ILinearModel
{
    public override string Key => operations.Key;

    public override byte[] ToBytes()
    {
        using var to = new NumberWriter();
        to.Write(PartitionQuestion.Version);
        to.Write(Key);
        to.Write(Fingerprint());
        to.Write((byte)reader.InvalidRows);
        to.WriteBytes(operations.LossBytes());
        return to.ToBytes();
    }

    public override PartitionWork Read(ReadOnlyMemory<byte> bytes)
    {
        using var from = new NumberReader(bytes);
        PartitionQuestion.RequireVersion(from.ReadByte(), "work");
        if (from.ReadString() != Key || from.ReadString() != Fingerprint())
            throw new NotSupportedException($"{Key}: the record of the process that asks differs from that of this process. Use the same version of your program in all processes.");
        var invalidRows = (InvalidRows)from.ReadByte();
        return new TrainerWork<TRow, TModel>(reader.With(invalidRows), operations, from.ReadBytes());
    }

    public override PartitionWorker Open(RowPartition partition)
    {
        ArgumentNullException.ThrowIfNull(partition);
        return new PartitionRows<TRow, TModel>(partition, reader, operations, loss);
    }

    /// <summary>The schema as in the file of a model, or its hash if other processes have the record.</summary>
    private string Fingerprint() => TrainerOperations<TModel>.IsUntyped ? operations.EmptyModel.ToJson() : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(operations.EmptyModel.ToJson())));
}

using GradientDescent.Binary;
using GradientDescent.Partitions;

namespace GradientDescent;

/// <summary>What trainers without a record compute from partitions, in a process that does not know their schemas.</summary>
public static class UntypedWork
{
    /// <summary>The work of every <see cref="LinearTrainer{TLoss}"/> with this type of loss. The schema is read with <see cref="PartitionWork.Read"/>.</summary>
    /// <typeparam name="TLoss">The type of the loss.</typeparam>
    public static PartitionWork For<TLoss>()
        where TLoss : struct, ILoss => new OfLoss<TLoss>();

    private sealed class OfLoss<TLoss> : PartitionWork
        where TLoss : struct, ILoss
    {
        public override string Key { get; } = Trainer(new("Model", new ModelProperty("Target"), [new ModelProperty("Feature")])).Key;

        public override byte[] ToBytes() => throw NoSchema();

        public override PartitionWork Read(ReadOnlyMemory<byte> bytes)
        {
            using var from = new NumberReader(bytes);
            PartitionQuestion.RequireVersion(from.ReadByte(), "work");
            from.ReadString();
            return Trainer(new LinearModel(from.ReadString()).Schema).Read(bytes);
        }

        public override PartitionWorker Open(RowPartition partition) => throw NoSchema();

        private static PartitionWork Trainer(ModelSchema schema) => new LinearTrainer<TLoss>(schema, default).PartitionWork;

        private static InvalidOperationException NoSchema() => new("This work has no schema before another process sends one: use the PartitionWork of a trainer.");
    }
}

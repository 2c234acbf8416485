using GradientDescent.SeededRows;

namespace GradientDescent.Tests.Partitions;

/// <summary>What another process computes is what the process that asks would compute, or it is refused.</summary>
public class CarriedWorkTests
{
    private const int ArithmeticAt = 1;

    private static readonly RowPartition[] Partitions = SeededPartition.Many(3, 500);

    [Fact]
    public void The_loss_and_the_treatment_of_invalid_rows_are_carried()
    {
        var asking = new Sale.Trainer<Huber>(new(20), new() { InvalidRows = InvalidRows.Skip });
        var there = new Sale.Trainer<Huber>(new(1)).PartitionWork;
        var rows = SeededPartition.Many(3, 500, invalidEvery: 100);

        Assert.Equal(
            asking.Fit(PartitionedRows.Of(rows)).Model.Weights(),
            asking.Fit(new RowsWithAnswers(rows, static answer => answer, work => there.Read(work.ToBytes()))).Model.Weights());
    }

    [Fact]
    public void A_schema_without_a_record_is_carried()
    {
        var schema = new ModelSchema("Sale", target: new ModelProperty("Price"), features: [new ModelProperty("Area")]);
        var asking = new LinearTrainer<Huber>(schema, new(20));

        Assert.Equal(asking.PartitionWork.Key, UntypedWork.For<Huber>().Key);
        Assert.Equal(
            asking.Fit(PartitionedRows.Of(Partitions)).Model.Weights(),
            asking.Fit(new RowsWithAnswers(Partitions, static answer => answer, static work => UntypedWork.For<Huber>().Read(work.ToBytes()))).Model.Weights());
    }

    [Fact]
    public void Another_record_is_refused() =>
        Assert.Throws<NotSupportedException>(static () => new Sale.Trainer<Huber>(default).PartitionWork.Read(new AgedSale.Trainer<Huber>(default).PartitionWork.ToBytes()));

    /// <summary>Losses without numbers have the same bytes.</summary>
    [Fact]
    public void Another_loss_is_refused()
    {
        Assert.NotEqual(new Sale.Trainer<LogCosh>(default).PartitionWork.ToBytes(), new Sale.Trainer().PartitionWork.ToBytes());
        Assert.Throws<NotSupportedException>(static () => new Sale.Trainer<LogCosh>(default).PartitionWork.Read(new Sale.Trainer().PartitionWork.ToBytes()));
    }

    [Fact]
    public void A_loss_with_references_cannot_be_carried() => Assert.Throws<NotSupportedException>(static () => new Sale.Trainer<NamedLoss>(new("a")).PartitionWork.ToBytes());

    [Fact]
    public void A_question_of_another_version_is_a_fault()
    {
        var answer = new Sale.Trainer().PartitionWork.Open(Partitions[0]).Answer(new byte[] { 99, 0 });

        var refused = Assert.Throws<PartitionException>(() => new Sale.Trainer().Fit(new RowsWithAnswers(Partitions, _ => answer)));
        Assert.Contains("The question has version 99", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_of_another_version_is_refused() => Refused("version", static answer => [99, .. answer[1..]]);

    [Fact]
    public void A_damaged_answer_is_refused() => Refused("cannot be read", static answer => answer[..(answer.Length / 2)]);

    /// <summary>The bits would depend on which process sums which partition.</summary>
    [Fact]
    public void Another_width_of_vectors_is_refused()
    {
        var asked = 0;
        Refused("vectors of", answer =>
        {
            if (asked++ == 1)
                answer[ArithmeticAt + 1] ^= 1;
            return answer;
        });
    }

    private static void Refused(string because, Func<byte[], byte[]> change)
    {
        var refused = Assert.Throws<PartitionException>(() => new Sale.Trainer().Fit(new RowsWithAnswers(Partitions, change)));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
    }

    private readonly record struct NamedLoss(string Name) : ILoss
    {
        public double? CurvatureBound => 2;

        public System.Numerics.Vector<T> Evaluate<T>(System.Numerics.Vector<T> prediction, System.Numerics.Vector<T> target, out System.Numerics.Vector<T> slope)
            where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
        {
            slope = prediction - target;
            return slope * slope;
        }
    }
}

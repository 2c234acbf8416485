using CsCheck;
using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Invariance;

/// <summary>Rows count as often as they weigh, in whatever order they come.</summary>
public class RowTests
{
    private static readonly ModelCase Model = new ModelCase<Double2, double, Double2.Trainer.Kernel, Double2.Model>();

    private static readonly ModelCase Weighted = new ModelCase<Survey, double, Survey.Trainer.Kernel, Survey.Model>();

    private static readonly ModelCase Unweighted = new ModelCase<House, double, House.Trainer.Kernel, House.Model>();

    private static readonly Gen<double[][]> Rows = Gen.Double[-1, 1].Array[40].Array[3];

    public static TheoryData<LossCase> Losses => LossCases.Rows;

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_descent_on_all_rows_takes_the_same_steps_whatever_their_order(LossCase loss) =>
        Gen.Select(Rows, Gen.Int).Sample((columns, seed) =>
        {
            var order = Enumerable.Range(0, 40).ToArray();
            new Random(seed).Shuffle(order);
            foreach (var optimizer in new[] { Optimizer.GradientDescent(), Optimizer.Momentum(), Optimizer.Nesterov(), Optimizer.Fista(), Optimizer.Adam() })
            {
                var options = new TrainerOptions { Optimizer = optimizer, LearningRate = 0.03, Epochs = EpochsOf(loss) };
                var fit = Model.Fit(loss, options, columns);

                var other = Model.Fit(loss, options, [.. columns.Select(column => order.Select(row => column[row]).ToArray())]);

                Assert.All(fit.Weights.Zip(other.Weights), pair => Assert.Equal(pair.First, pair.Second, 1e-11));
            }
        }, iter: 15);

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_weight_of_n_is_the_row_n_times(LossCase loss)
    {
        var batches = new MiniBatches?[] { null, new() { Size = 1000 }, new() { Size = 1000, Shuffle = BatchShuffle.None } };
        Gen.Select(Gen.Double[-1, 1], Gen.Int[0, 3], Gen.Double[-1, 1]).Array[1, 30].Where(rows => rows.Any(row => row.Item2 > 0)).Sample(rows =>
        {
            double[][] weighted = [[.. rows.Select(row => row.Item1)], [.. rows.Select(row => row.Item3)], [.. rows.Select(row => (double)row.Item2)]];
            var repeats = rows.SelectMany(row => Enumerable.Repeat(row, row.Item2)).ToArray();
            double[][] repeated = [[.. repeats.Select(row => row.Item1)], [.. repeats.Select(row => row.Item3)]];
            foreach (var batch in batches)
            {
                var options = new TrainerOptions { LearningRate = 0.03, Epochs = EpochsOf(loss), MiniBatches = batch };
                var (once, often) = (Weighted.Fit(loss, options, weighted), Unweighted.Fit(loss, options, repeated));

                Assert.All(once.Weights.Zip(often.Weights), pair => Assert.Equal(pair.First, pair.Second, 1e-11));
                Assert.All(once.LossHistory.Zip(often.LossHistory), pair => Assert.Equal(pair.First, pair.Second, 1e-11));
            }
        }, iter: 50);
    }

    /// <summary>Where a slope jumps, rounding decides on which side of the jump a row is that has come to stand at it; at the start none does.</summary>
    private static int EpochsOf(LossCase loss) => loss.CurvatureBound is null ? 1 : 15;
}

using GradientDescent.Benchmarks.Rows;
using GradientDescent.Kernels;
using GradientDescent.Objectives;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>One epoch over the same rows by every contender, each with the storage that suits it best.</summary>
internal abstract class EpochContenders
{
    public static EpochContenders Of(int featureCount, int rows) => featureCount switch
    {
        1 => new EpochContenders<One, One.Trainer.Kernel>(rows),
        3 => new EpochContenders<Three, Three.Trainer.Kernel>(rows),
        8 => new EpochContenders<Eight, Eight.Trainer.Kernel>(rows),
        16 => new EpochContenders<Sixteen, Sixteen.Trainer.Kernel>(rows),
        32 => new EpochContenders<ThirtyTwo, ThirtyTwo.Trainer.Kernel>(rows),
        _ => throw new ArgumentOutOfRangeException(nameof(featureCount), featureCount, "There is no record with this number of features."),
    };

    public abstract double Tutorial(double[] gradient);

    public abstract double OnePass(double[] gradient);

    public abstract double Records(double[] gradient);

    public abstract double Kernel(double[] gradient);

    public abstract double LibraryKernel(double[] gradient);

    /// <summary>Not an epoch, but the sum of all numbers.</summary>
    public abstract double Read();

    /// <summary>The expected result of <see cref="Read"/>.</summary>
    public abstract double SumOfNumbers { get; }

    /// <summary>The rows as a trainer stores them.</summary>
    public abstract Columns<double> Columns { get; }
}

internal sealed class EpochContenders<TRow, TKernel> : EpochContenders
    where TRow : IBenchmarkRow<TRow>
    where TKernel : IKernel<TRow, double>
{
    private readonly double[] _weights = RandomRows.Weights(TKernel.FeatureCount);
    private readonly double[][] _features;
    private readonly double[] _targets;
    private readonly TRow[] _records;
    private readonly ReadLimit _limit;
    private readonly KernelEpoch _kernel;
    private readonly KernelEpoch _libraryKernel;

    public EpochContenders(int rows)
    {
        var source = new RandomRows(TKernel.FeatureCount);
        var numbers = new double[TKernel.FeatureCount + 1];
        _features = new double[rows][];
        _targets = new double[rows];
        _records = new TRow[rows];
        _limit = new ReadLimit(rows * numbers.Length);

        // One storage after another, so that records and rows are in memory in the order in which they are read.
        for (var row = 0; row < rows;)
        {
            var first = row;
            var block = Columns.AddRows(rows - row);
            for (var at = 0; at < block.Rows; at++, row++)
            {
                source.Next(numbers);
                _records[row] = TRow.From(numbers);
                _targets[row] = numbers[^1];
                SumOfNumbers += numbers.Sum();
                for (var column = 0; column < numbers.Length; column++)
                    _limit[(column * rows) + row] = numbers[column];
            }

            TKernel.Write(_records.AsSpan(first, block.Rows), block);
        }

        for (var row = 0; row < rows; row++)
        {
            _features[row] = new double[TKernel.FeatureCount];
            for (var feature = 0; feature < TKernel.FeatureCount; feature++)
                _features[row][feature] = Columns.Block(row / Columns.BlockRows)[feature, row % Columns.BlockRows];
        }

        _kernel = new(Columns, new GeneratedBlockLoss<TRow, double, TKernel, SquaredError>(default));
        _libraryKernel = new(Columns, new LibraryBlockLoss<double, SquaredError>(new(TKernel.FeatureCount, hasIntercept: true, isWeighted: false), default));
    }

    public override double SumOfNumbers { get; }

    public override Columns<double> Columns { get; } = new(TKernel.FeatureCount + 1);

    public override double Tutorial(double[] gradient) => TutorialLoop.Epoch(_features, _targets, _weights, gradient);

    public override double OnePass(double[] gradient) => OnePassLoop.Epoch(_features, _targets, _weights, gradient);

    public override double Records(double[] gradient) => TRow.WrittenOut(_records, _weights, gradient);

    public override double Kernel(double[] gradient) => _kernel.Epoch(_weights, gradient);

    public override double LibraryKernel(double[] gradient) => _libraryKernel.Epoch(_weights, gradient);

    public override double Read() => _limit.Sum();
}

using System.Diagnostics;
using System.Numerics;
using GradientDescent.Comparison.Contenders.Own;
using GradientDescent.Comparison.Data;
using GradientDescent.Comparison.Python;

namespace GradientDescent.Comparison.Tables;

/// <summary>The input of all contenders of a comparison.</summary>
internal sealed record Problem<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>The rate of the one step after which an epoch is measured. It is small, so that no part of the gradient is near 0 there.</summary>
    public const double EpochRate = 0.01;

    public const int DescentEpochs = 200;

    private readonly PythonWorkers _workers;

    public Problem(RawColumns<T> data, PythonWorkers workers)
    {
        Data = data;
        var start = Stopwatch.GetTimestamp();
        Columns = OwnColumns.Of(data);
        ColumnsPreparation = Stopwatch.GetElapsedTime(start);
        _workers = workers;
        Record = ModelRecord<T>.Of(data.Features);
        Minimum = data.MeanLoss(Record.Fit(Columns, new()).Weights);

        var descent = Record.Fit(Columns, new() { LearningRate = LearningRate.Automatic });
        Rate = descent.Rate ?? throw new InvalidOperationException("A descent has a rate.");
        EpochsToMinimum = descent.Losses.TakeWhile(loss => loss > Minimum * (1 + OptimumTable.Tolerance)).Count();
        EpochWeights = Record.Fit(Columns, new() { LearningRate = EpochRate, Epochs = 2 }).Path[1];
    }

    public RawColumns<T> Data { get; }

    public Columns<T> Columns { get; }

    public ModelRecord<T> Record { get; }

    public int Threads { get; init; } = 1;

    /// <summary>The time to fill the library's columns.</summary>
    public TimeSpan ColumnsPreparation { get; }

    public int WeightCount => Data.Features + 1;

    /// <summary>The minimum of the mean loss, computed in double.</summary>
    public double Minimum { get; }

    /// <summary>The learning rate of every descent.</summary>
    public double Rate { get; }

    /// <summary>The number of epochs at that rate until the loss is within the tolerance of its minimum.</summary>
    public int EpochsToMinimum { get; }

    /// <summary>The weights at which an epoch is measured.</summary>
    public double[] EpochWeights { get; }

    /// <summary>The Python worker, with these rows in its memory.</summary>
    public PythonWorker Python
    {
        get
        {
            var worker = _workers.For(Threads);
            worker.Load(Data);
            return worker;
        }
    }
}

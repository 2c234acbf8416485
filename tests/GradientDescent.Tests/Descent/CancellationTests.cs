using System.Numerics;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Descent;

/// <summary>Cancellations in the middle of an epoch. The loss cancels from within, since it is what every row comes by.</summary>
public class CancellationTests
{
    private const int RowCount = 70_000;

    /// <summary>More evaluations of the loss than this after a cancellationToken would be more than a group of rows on each of two threads.</summary>
    private const int MostAfterwards = 2 * 8192;

    public static TheoryData<string> Ways => [.. Options.Keys];

    private static Dictionary<string, TrainerOptions> Options { get; } = new()
    {
        ["all rows"] = new() { Epochs = 20, LearningRate = 0.1, MaxDegreeOfParallelism = 1 },
        ["two threads"] = new() { Epochs = 20, LearningRate = 0.1, MaxDegreeOfParallelism = 2 },
        ["standardised"] = new() { Epochs = 20, LearningRate = 0.1, Standardize = true, MaxDegreeOfParallelism = 1 },
        ["quasi-Newton"] = new() { Epochs = 20, Optimizer = Optimizer.Lbfgs(), EarlyStopping = new() { GradientTolerance = 0 }, MaxDegreeOfParallelism = 1 },
        ["batches"] = new() { Epochs = 20, LearningRate = 0.01, MiniBatches = new() { Size = 512 } },
        ["rows one by one"] = new() { Epochs = 20, LearningRate = 0.001, MiniBatches = new() { Size = 1 } },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_cancellation_inside_an_epoch_ends_it_within_a_few_thousand_rows(string way)
    {
        using var source = new CancellationTokenSource();
        var hook = new Hook();
        var epochs = 0;
        var options = Options[way] with
        {
            Progress = new Each(progress =>
            {
                // In the epoch after the third, past its first group of rows.
                epochs = progress.Epoch;
                if (epochs == 3)
                    hook.At(hook.Rows + 10_000, source.Cancel);
            }),
        };

        var cancelled = Assert.Throws<FitCanceledException<Double3.Model>>(() => new Double3.Trainer<Hooked>(new(hook), options).Fit(Columns(), cancellationToken: source.Token));

        Assert.Equal((3, 3), (cancelled.Epochs, epochs));
        Assert.Equal(source.Token, cancelled.CancellationToken);
        Assert.InRange(hook.RowsAfterwards, 0, MostAfterwards);
        Assert.Equal(After(3, Options[way]), cancelled.Best);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_cancellation_while_the_start_is_evaluated_hands_over_the_start(string way)
    {
        using var source = new CancellationTokenSource();
        var hook = new Hook();
        hook.At(10_000, source.Cancel);
        var start = new Double3.Model { X1 = 1, X2 = -2, X3 = 0, Intercept = 3 };

        var cancelled = Assert.Throws<FitCanceledException<Double3.Model>>(() =>
            new Double3.Trainer<Hooked>(new(hook), Options[way] with { Standardize = false }).Fit(Columns(), start, source.Token));

        Assert.Equal((0, start), (cancelled.Epochs, cancelled.Best));
        Assert.InRange(hook.RowsAfterwards, 0, MostAfterwards);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_token_that_is_cancelled_already_means_that_no_row_is_read(string way)
    {
        var hook = new Hook();
        var start = new Double3.Model { X1 = 1, X2 = -2, X3 = 0, Intercept = 3 };
        var columns = Columns();
        columns.Block(0)[0, 0] = double.NaN;

        var cancelled = Assert.Throws<FitCanceledException<Double3.Model>>(() =>
            new Double3.Trainer<Hooked>(new(hook), Options[way]).Fit(columns, start, new CancellationToken(canceled: true)));

        Assert.Equal((0, start, 0), (cancelled.Epochs, cancelled.Best, hook.Rows));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_token_that_is_never_cancelled_changes_no_bit(string way)
    {
        using var source = new CancellationTokenSource();
        var trainer = new Double3.Trainer<Hooked>(new(new()), Options[way]);

        var watched = trainer.Fit(Columns(), cancellationToken: source.Token);

        Assert.Equal(trainer.Fit(Columns()).Model, watched.Model);
        Assert.Equal(trainer.Fit(Columns()).LossHistory, watched.LossHistory);
    }

    [Fact]
    public void A_descent_that_is_over_is_not_cancelled_any_more()
    {
        using var source = new CancellationTokenSource();
        var options = Options["all rows"] with { Progress = new Each(progress => { if (progress.Epoch == progress.Epochs) source.Cancel(); }) };

        var fit = new Double3.Trainer<Hooked>(new(new()), options).Fit(Columns(), cancellationToken: source.Token);

        Assert.Equal((20, StopReason.EpochsCompleted), (fit.Epochs, fit.StopReason));
    }

    [Fact]
    public void A_cancellation_by_somebody_else_is_handed_on_as_it_is()
    {
        var options = Options["all rows"] with { Progress = new Each(_ => throw new OperationCanceledException()) };

        Assert.Throws<OperationCanceledException>(() => new Double3.Trainer<Hooked>(new(new()), options).Fit(Columns()));
    }

    private static Double3.Model After(int epochs, TrainerOptions options) =>
        new Double3.Trainer<Hooked>(new(new()), options with { Epochs = epochs }).Fit(Columns()).Model;

    private static Columns<double> Columns()
    {
        var random = new Random(3);
        var columns = new Columns<double>(4);
        for (var left = RowCount; left > 0;)
        {
            var block = columns.AddRows(left);
            for (var row = 0; row < block.Rows; row++)
            {
                for (var column = 0; column < 4; column++)
                    block[column, row] = random.NextDouble() - 0.5;
                block[3, row] += block[0, row] + 2;
            }

            left -= block.Rows;
        }

        return columns;
    }

    /// <summary>Counts the evaluations of a loss, each as many rows as a vector has, and does something at one of them.</summary>
    private sealed class Hook
    {
        private readonly Lock _lock = new();
        private int _at = int.MaxValue;
        private Action? _action;

        public int Rows { get; private set; }

        public int RowsAfterwards => Rows - _at;

        public void At(int rows, Action action) => (_at, _action) = (rows, action);

        public void Count(int rows)
        {
            lock (_lock)
            {
                Rows += rows;
                if (Rows < _at || _action is null)
                    return;
                _action();
                (_at, _action) = (Rows, null);
            }
        }
    }

    private sealed class Each(Action<EpochProgress> action) : IProgress<EpochProgress>
    {
        public void Report(EpochProgress value) => action(value);
    }

    /// <summary>Squared error that can be watched from outside.</summary>
    private readonly struct Hooked(Hook hook) : ILoss
    {
        public Vector<T> Evaluate<T>(Vector<T> prediction, Vector<T> target, out Vector<T> slope)
            where T : unmanaged, IBinaryFloatingPointIeee754<T>
        {
            hook.Count(Vector<T>.Count);
            return new SquaredError().Evaluate(prediction, target, out slope);
        }

        public double? CurvatureBound => new SquaredError().CurvatureBound;
    }
}

using System.Collections.Concurrent;
using GradientDescent.Reduction;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Engine;

public class ThreadTests
{
    private const int Columns = 4;
    private const int Threshold = (int)(Threads.WorthwhileCells / Columns);
    private const int PrimeNumberOfBlocks = 53;

    public static TheoryData<int, GradientSource> Sizes
    {
        get
        {
            var sizes = new TheoryData<int, GradientSource>();
            foreach (var rows in new[] { 1, Threshold - 1, Threshold, Threshold + 1, PrimeNumberOfBlocks * new Columns<double>(Columns).BlockRows })
            {
                sizes.Add(rows, GradientSource.Direct);
                sizes.Add(rows, GradientSource.Moments);
            }

            return sizes;
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Any_number_of_threads_gives_the_same_bits(int rows, GradientSource source)
    {
        var columns = RandomColumns.Of(rows, Columns, seed: rows);
        var expected = Fit(columns, source, threads: 1);

        foreach (var threads in new[] { 2, 3, 8 })
        {
            var fit = Fit(columns, source, threads);

            Assert.Equal(expected.Model, fit.Model);
            Assert.Equal(expected.LossHistory, fit.LossHistory);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    public void No_rows_are_refused_by_any_number_of_threads(int threads) =>
        Assert.Throws<ArgumentException>(() => Fit(new Columns<double>(Columns), GradientSource.Direct, threads));

    [Fact]
    public void More_than_one_thread_does_work()
    {
        var workers = new ConcurrentDictionary<int, bool>();
        using var both = new Barrier(2);
        var reduction = new OrderedReduction<NonzeroWeightRowCount>(2, () => new(), (group, rows) =>
        {
            workers[Environment.CurrentManagedThreadId] = true;

            // The first two groups wait for each other, which only two threads can.
            if (group < 2)
                Assert.True(both.SignalAndWait(TimeSpan.FromMinutes(1)));
            rows.Count = 1;
        });

        var total = new NonzeroWeightRowCount();
        reduction.Run(1000, total);

        Assert.Equal(2, workers.Count);
        Assert.Equal(1000, total.Count);
    }

    [Fact]
    public void Groups_are_merged_in_their_order_whoever_is_first()
    {
        var random = new Random(1);
        var delays = Enumerable.Range(0, 200).Select(_ => random.Next(2000)).ToArray();
        var reduction = new OrderedReduction<GroupOrder>(8, () => new(), (group, order) =>
        {
            Thread.SpinWait(delays[group]);
            order.Groups.Add(group);
        });

        var total = new GroupOrder();
        reduction.Run(200, total);

        Assert.Equal(Enumerable.Range(0, 200).Select(group => (long)group), total.Groups);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Of_several_failures_the_first_groups_is_told(int threads)
    {
        var reduction = new OrderedReduction<NonzeroWeightRowCount>(threads, () => new(), (group, _) =>
        {
            if (group % 10 == 7)
                throw new InvalidOperationException($"group {group}");
        });

        Assert.Equal("group 7", Assert.Throws<InvalidOperationException>(() => reduction.Run(100, new())).Message);
    }

    private static FitResult<Double3.Model> Fit(Columns<double> columns, GradientSource source, int threads) =>
        new Double3.Trainer(new() { LearningRate = 0.1, Epochs = 5, GradientSource = source, MaxDegreeOfParallelism = threads }).Fit(columns);

    private sealed class NonzeroWeightRowCount : IPartialSum<NonzeroWeightRowCount>
    {
        public int Count { get; set; }

        public void Clear() => Count = 0;

        public void Merge(NonzeroWeightRowCount other) => Count += other.Count;
    }

    private sealed class GroupOrder : IPartialSum<GroupOrder>
    {
        public List<long> Groups { get; } = [];

        public void Clear() => Groups.Clear();

        public void Merge(GroupOrder other) => Groups.AddRange(other.Groups);
    }
}

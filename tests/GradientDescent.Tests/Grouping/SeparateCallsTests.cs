using GradientDescent.Reduction;

namespace GradientDescent.Tests.Grouping;

/// <summary>Every number is called once, and the first failure is the one that is thrown.</summary>
public class SeparateCallsTests
{
    public static TheoryData<int> Threads => [1, 2, 7];

    [Theory]
    [MemberData(nameof(Threads))]
    public void Every_number_is_called_once(int threads)
    {
        var calls = new int[1000];

        SeparateCalls.Run(calls.Length, threads, number => Interlocked.Increment(ref calls[number]));

        Assert.All(calls, static count => Assert.Equal(1, count));
    }

    [Theory]
    [MemberData(nameof(Threads))]
    public void The_exception_of_the_lowest_number_is_thrown(int threads)
    {
        for (var trial = 0; trial < 50; trial++)
        {
            var thrown = Assert.Throws<InvalidOperationException>(() => SeparateCalls.Run(1000, threads, static number =>
            {
                if (number % 100 == 50)
                    throw new InvalidOperationException($"number {number}");
            }));

            Assert.Equal("number 50", thrown.Message);
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Pairs;
using GradientDescent.Comparison.Sources.Contenders;
using GradientDescent.Comparison.Sources.Text;

namespace GradientDescent.Comparison.Sources.Results;

/// <summary>Measures the contenders of a group, each in pairs with this library.</summary>
/// <param name="group">The group.</param>
/// <param name="file">The rows.</param>
/// <param name="budget">The time limit of a comparison.</param>
/// <param name="results">The results so far. Those of fewer rows tell how long a run takes.</param>
internal sealed class GroupRun(SourceGroup group, CsvFile file, TimeSpan budget, List<SourceResult> results)
{
    /// <summary>What decides a target is measured longer.</summary>
    private const int BudgetsOfReading = 4;

    private const double LongestRun = 60;

    /// <summary>The JIT optimises code that has been called often, a tenth of a second later, and some of it twice.</summary>
    private static readonly TimeSpan Compilation = TimeSpan.FromSeconds(1);

    /// <param name="contenders">This library first.</param>
    public void Run(IReadOnlyList<SourceContender> contenders)
    {
        var ours = contenders[0];
        using var warm = Prepared(ours.Warm);
        using var fresh = ours.Fresh?.Invoke();
        var place = results.Count;
        var (warmTimes, freshTimes) = (new List<double>(), new List<double>());
        foreach (var contender in contenders.Skip(1))
            Add(Measure(contender, warm, fresh, warmTimes, freshTimes));

        var own = new SourceResult(group, ours.Name)
        {
            Warm = new(RatioInterval.Middle(warmTimes), null, null),
            Fresh = freshTimes.Count == 0 ? null : new(RatioInterval.Middle(freshTimes), null, null),
            Remark = SourceCheck.Remark(ours, warm.Answer, file),
        };
        results.Insert(place, own);
        Console.WriteLine(SourceText.Line(own));
    }

    private void Add(SourceResult result)
    {
        results.Add(result);
        Console.WriteLine(SourceText.Line(result));
    }

    private SourceResult Measure(SourceContender contender, Contender ours, Contender? oursFresh, List<double> warmTimes, List<double> freshTimes)
    {
        var result = new SourceResult(group, contender.Name) { IsReading = contender.IsReading };
        if (Expected(contender) is > LongestRun and var expected)
            return result with { Remark = string.Create(CultureInfo.InvariantCulture, $"left out: about {expected:N0} s per run") };
        try
        {
            string remark;
            SourceTime warm;
            using (var rival = Prepared(contender.Warm))
            {
                remark = SourceCheck.Remark(contender, rival.Answer, file);
                warm = Timed(ours, rival, contender, warmTimes);
            }

            return result with { Remark = remark, Warm = warm, Fresh = Fresh(contender, oursFresh, freshTimes) };
        }
        catch (NotInstalledException missing)
        {
            return result with { Remark = missing.Message };
        }
    }

    private SourceTime? Fresh(SourceContender contender, Contender? ours, List<double> times)
    {
        if (ours is null || contender.Fresh is null)
            return null;
        using var rival = contender.Fresh();
        return Timed(ours, rival, contender, times);
    }

    private SourceTime Timed(Contender ours, Contender rival, SourceContender contender, List<double> times)
    {
        var pairs = PairedTiming.Measure(ours, rival, group.Threads, contender.IsReading ? BudgetsOfReading * budget : budget);
        times.AddRange(pairs.Ours);
        return SourceTime.Of(pairs);
    }

    /// <summary>The seconds of a run, from the same run with fewer rows; null if there was none.</summary>
    private double? Expected(SourceContender contender) => results
        .Where(result => result.Contender == contender.Name && result.Warm is not null && result.Group with { Rows = group.Rows } == group && result.Group.Rows < group.Rows)
        .MaxBy(static result => result.Group.Rows) is { Warm.Seconds: var seconds, Group.Rows: var rows } ? seconds * group.Rows / rows : null;

    private static Contender Prepared(Func<Contender> prepare)
    {
        GC.Collect();
        var contender = prepare();
        try
        {
            for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Compilation;)
                contender.Run(1);
            return contender;
        }
        catch
        {
            contender.Dispose();
            throw;
        }
    }
}

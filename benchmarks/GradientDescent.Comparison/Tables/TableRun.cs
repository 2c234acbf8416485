using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using GradientDescent.Benchmarks.Timing;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Pairs;

namespace GradientDescent.Comparison.Tables;

/// <summary>One table for one problem. Every contender in turn is warmed up, checked, and timed in pairs with this library.</summary>
internal sealed class TableRun<T>(ComparisonTable table, Problem<T> problem, Problem<T> warmUp, TimeSpan budget, ResultSet results)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int BudgetsOfARun = 3;

    private static readonly TimeSpan Compilation = TimeSpan.FromMilliseconds(400);

    private readonly Cell _cell = new(
        table.Name, typeof(T) == typeof(double) ? Precision.Double : Precision.Float, problem.Threads, problem.Data.Features, problem.Data.Rows);

    public void Run()
    {
        var present = new List<Entry<T>>();
        foreach (var entry in table.Entries<T>().Where(entry => problem.Threads == 1 || entry.UsesThreads))
        {
            if (Absence(entry) is { } absence)
                results.Add(new(_cell, entry.Name) { Absence = absence });
            else
                present.Add(entry);
        }

        if (present is not [{ ReadsColumns: true, IsApproximate: false } ours, ..])
        {
            foreach (var entry in present)
                results.Add(new(_cell, entry.Name) { Absence = "this library has nothing to compare with" });
            return;
        }

        using var us = Prepare(ours);
        us.WarmUp();
        var times = new List<double>();
        foreach (var entry in present.Skip(1))
        {
            try
            {
                results.Add(Measure(us, entry, times));
            }
            catch (NotInstalledException missing)
            {
                results.Add(new(_cell, entry.Name) { Absence = missing.Message });
            }
        }

        var seconds = times.Count > 0 ? RatioInterval.Middle(times) : us.Run(us.Repetitions).TotalSeconds / us.Repetitions;
        results.Add(new(_cell, ours.Name) { Seconds = seconds, Preparation = us.Preparation, Excess = Excess(us) });
    }

    private Measurement Measure(Contender us, Entry<T> entry, List<double> times)
    {
        using var rival = Prepare(entry);
        rival.WarmUp();
        if (!entry.IsApproximate && Agreement.Fault<T>(entry.Name, us.Answer, rival.Answer) is { } fault)
            return new(_cell, entry.Name) { Absence = fault };

        var pairs = PairedTiming.Measure(us, rival, problem.Threads, budget);
        times.AddRange(pairs.Ours);
        return new(_cell, entry.Name)
        {
            Seconds = RatioInterval.Middle(pairs.Rival),
            Ratio = pairs.Ratio,
            Preparation = rival.Preparation,
            Excess = Excess(rival),
        };
    }

    private double? Excess(Contender contender) =>
        table.HasLoss ? (problem.Data.MeanLoss(contender.Answer) / problem.Minimum) - 1 : null;

    /// <summary>A run that would take much longer than the time limit of a comparison is not started.</summary>
    private string? Absence(Entry<T> entry)
    {
        try
        {
            var expected = results.ExpectedSeconds(_cell, entry.Name, entry.RowsOfLeastWork) ?? WarmUp(entry);
            return expected > BudgetsOfARun * budget.TotalSeconds
                ? string.Create(CultureInfo.InvariantCulture, $"left out: about {expected:N0} s per run")
                : null;
        }
        catch (NotInstalledException missing)
        {
            return missing.Message;
        }
    }

    /// <summary>Runs it on few rows until the JIT has compiled its final code.</summary>
    /// <returns>The expected seconds for a run of all rows.</returns>
    private double WarmUp(Entry<T> entry)
    {
        if (entry.IsPython)
            return 0;
        using var contender = entry.Prepare(warmUp);
        var times = new List<double>();
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Compilation;)
            times.Add(contender.Run(1).TotalSeconds);
        return times.Min() * ResultSet.Work(problem.Data.Rows, entry.RowsOfLeastWork) / ResultSet.Work(warmUp.Data.Rows, entry.RowsOfLeastWork);
    }

    private Contender Prepare(Entry<T> entry)
    {
        GC.Collect();
        if (entry.IsPython)
            return entry.Prepare(problem);
        var start = Stopwatch.GetTimestamp();
        var contender = entry.Prepare(problem);
        contender.Preparation = entry.ReadsColumns ? problem.ColumnsPreparation : Stopwatch.GetElapsedTime(start);
        return contender;
    }
}

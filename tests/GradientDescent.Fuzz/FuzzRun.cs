using System.Diagnostics;

namespace GradientDescent.Fuzz;

/// <summary>Cases 0, 1, 2, … of a seed, all tried.</summary>
public sealed class FuzzRun
{
    /// <summary>The share of cases that have to contain an annotated class or struct, so that the run says something.</summary>
    public const double LeastBound = 0.6;

    /// <summary>The share of cases that files have to be generated for.</summary>
    public const double LeastEmitted = 0.2;

    private FuzzRun(IReadOnlyList<CaseResult> results, TimeSpan time) => (Results, Time) = (results, time);

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<CaseResult> Results { get; }

    /// <summary>How long they took.</summary>
    public TimeSpan Time { get; }

    /// <summary>The share of cases with an annotated class or struct.</summary>
    public double Bound => Results.Average(static result => result.IsBound ? 1.0 : 0);

    /// <summary>The share of cases that files were generated for.</summary>
    public double Emitted => Results.Average(static result => result.IsEmitted ? 1.0 : 0);

    /// <summary>The cases that broke a promise.</summary>
    public IEnumerable<CaseResult> Failures => Results.Where(static result => result.Outcome == Outcome.Failed);

    /// <summary>Whether no promise is broken, and enough was tried to say so.</summary>
    public bool IsPassed => !Failures.Any() && Bound >= LeastBound && Emitted >= LeastEmitted;

    /// <summary>Tries so many cases of a seed.</summary>
    public static FuzzRun Of(ulong seed, int cases)
    {
        var clock = Stopwatch.StartNew();
        var results = new CaseResult[cases];
        Parallel.For(0, cases, number => results[number] = CaseResult.Of(new(seed, number)));
        return new(results, clock.Elapsed);
    }
}

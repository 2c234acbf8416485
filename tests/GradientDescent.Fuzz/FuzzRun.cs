using System.Diagnostics;

namespace GradientDescent.Fuzz;

/// <summary>The results of the cases 0, 1, 2, … of a seed.</summary>
public sealed class FuzzRun
{
    /// <summary>The minimal share of cases with an annotated class or struct. With fewer, the run is not meaningful.</summary>
    public const double MinBound = 0.6;

    /// <summary>The minimal share of cases with generated files.</summary>
    public const double MinEmitted = 0.2;

    /// <summary>The minimal share of cases whose numbers are compared with the documented ones.</summary>
    public const double MinCompared = 0.1;

    private FuzzRun(IReadOnlyList<CaseResult> results, TimeSpan time) => (Results, Time) = (results, time);

    /// <summary>The results, in the order of the case numbers.</summary>
    public IReadOnlyList<CaseResult> Results { get; }

    /// <summary>The duration of the run.</summary>
    public TimeSpan Time { get; }

    /// <summary>The share of cases with an annotated class or struct.</summary>
    public double Bound => Results.Average(static result => result.IsBound ? 1.0 : 0);

    /// <summary>The share of cases with generated files.</summary>
    public double Emitted => Results.Average(static result => result.IsEmitted ? 1.0 : 0);

    /// <summary>The share of cases whose numbers are compared with the documented ones.</summary>
    public double Compared => Results.Average(static result => result.IsCompared ? 1.0 : 0);

    /// <summary>The cases that broke a promise.</summary>
    public IEnumerable<CaseResult> Failures => Results.Where(static result => result.Outcome == Outcome.Failed);

    /// <summary>Whether no case broke a promise, and all minimal shares are reached.</summary>
    public bool IsPassed => !Failures.Any() && Bound >= MinBound && Emitted >= MinEmitted && Compared >= MinCompared;

    /// <summary>Runs the first <paramref name="cases"/> cases of a seed.</summary>
    public static FuzzRun Of(ulong seed, int cases)
    {
        var clock = Stopwatch.StartNew();
        var results = new CaseResult[cases];
        Parallel.For(0, cases, number => results[number] = CaseResult.Of(new(seed, number)));
        return new(results, clock.Elapsed);
    }
}

namespace GradientDescent.Fuzz;

/// <summary>The result of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="IsBound">Whether it has an annotated class or struct.</param>
/// <param name="IsEmitted">Whether a file was generated.</param>
/// <param name="IsCompared">Whether its numbers are compared with the documented ones.</param>
/// <param name="FindingIds">The distinct diagnostic ids of the analyzer.</param>
/// <param name="Broken">The promises that it breaks.</param>
public sealed record CaseResult(
    FuzzCase Case, Outcome Outcome, bool IsBound, bool IsEmitted, bool IsCompared, IReadOnlyList<string> FindingIds, IReadOnlyList<BrokenPromise> Broken)
{
    /// <summary>Runs the case.</summary>
    public static CaseResult Of(FuzzCase fuzzCase)
    {
        var trial = new Trial(fuzzCase.Project);
        var broken = Promises.BrokenBy(trial).ToList();
        var isBound = trial.Records.Count > 0;
        var isEmitted = trial.Sources.Count > 0;
        var outcome = (broken.Count > 0, isBound, trial.IsSound, isEmitted) switch
        {
            (true, _, _, _) => Outcome.Failed,
            (_, false, _, _) => Outcome.NotBound,
            (_, _, false, _) => Outcome.RefusedByCompiler,
            (_, _, _, true) => Outcome.Compiled,
            _ => Outcome.RefusedByAnalyzer,
        };
        return new(fuzzCase, outcome, isBound, isEmitted, isEmitted && trial.Project.Expected is not null, [.. trial.Findings.Select(static finding => finding.Id).Distinct()], broken);
    }
}

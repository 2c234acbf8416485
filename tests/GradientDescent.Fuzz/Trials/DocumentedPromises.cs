using GradientDescent.Fuzz.ValidGrammar;
using Microsoft.CodeAnalysis;

namespace GradientDescent.Fuzz;

/// <summary>The promises for valid projects, of which the documentation says what is reported and what the model computes.</summary>
internal static class DocumentedPromises
{
    public static IEnumerable<BrokenPromise> BrokenBy(Trial trial)
    {
        if (trial.Project.Expected is not { } expected)
            return [];
        if (trial.Alone.GetDiagnostics().FirstOrDefault(static finding => finding.Severity == DiagnosticSeverity.Error) is { } error)
            return [new("A valid project compiles without the generator", error.Id, error.ToString())];
        IReadOnlyList<BrokenPromise> broken = [.. Findings(trial, expected), .. Warnings(trial)];
        return broken.Count > 0 || trial.Sources.Count == 0 || trial.Warnings.Any(static finding => finding.Severity == DiagnosticSeverity.Error)
            ? broken
            : ModelNumbers.BrokenBy(trial.Image, expected);
    }

    private static IEnumerable<BrokenPromise> Findings(Trial trial, Expectation expected)
    {
        var found = trial.Findings.Select(static finding => finding.Id).ToHashSet();
        foreach (var missing in expected.Findings.Where(id => !found.Contains(id)))
            yield return new("What the documentation says is reported", $"no {missing}", $"not reported: {missing}");
        foreach (var finding in trial.Findings.Where(finding => !expected.Findings.Contains(finding.Id) && !expected.Optional.Contains(finding.Id)))
            yield return new("Nothing else is reported", finding.Id, finding.ToString());
    }

    /// <summary>The generated files raise no warning elsewhere either, such as one about a hidden member.</summary>
    private static IEnumerable<BrokenPromise> Warnings(Trial trial)
    {
        var before = trial.Alone.GetDiagnostics().Select(static finding => finding.ToString()).ToHashSet();
        return trial.Warnings
            .Where(finding => !trial.IsGenerated(finding.Location.SourceTree) && !before.Contains(finding.ToString()))
            .Select(static finding => new BrokenPromise("The user's files have no further warning", finding.Id, finding.ToString()));
    }
}

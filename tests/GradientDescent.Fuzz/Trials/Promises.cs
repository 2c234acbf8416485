using Microsoft.CodeAnalysis;

namespace GradientDescent.Fuzz;

/// <summary>The promises that the generator and the analyzer must keep for every project.</summary>
internal static class Promises
{
    private const int FilesPerRecord = 3;

    private static readonly Func<Trial, IEnumerable<BrokenPromise>>[] All =
        [NothingThrows, FilesOrAnError, GeneratedCodeCompiles, SameFiles, NameMeanings.Changed, DocumentedPromises.BrokenBy];

    /// <summary>The promises that a project breaks.</summary>
    public static IEnumerable<BrokenPromise> BrokenBy(Trial trial) => All.SelectMany(promise => promise(trial));

    private static IEnumerable<BrokenPromise> NothingThrows(Trial trial)
    {
        if (trial.Generated.Exception is { } exception)
            yield return new("The generator does not throw", exception.GetType().Name, exception.ToString());
        foreach (var finding in trial.Findings.Concat(trial.Generated.Diagnostics).Where(static finding => finding.Id is "AD0001" or "CS8784" or "CS8785"))
            yield return new("The analyzer does not throw", finding.Id, $"{finding} {finding.Descriptor.Description}");
    }

    /// <summary>A record with an error must have no generated files. A record without errors must have all of them, unless the project has compiler errors.</summary>
    private static IEnumerable<BrokenPromise> FilesOrAnError(Trial trial)
    {
        foreach (var record in trial.Records)
        {
            if (record is { Errors.Count: > 0, FileCount: > 0 })
                yield return new("A record with an error has no files", record.Errors[0].Id, $"{record.Type} has {record.FileCount} files: {record.Errors[0]}");
            if (trial.IsSound && record.Errors.Count == 0 && record.FileCount != FilesPerRecord)
                yield return new("A record without errors has all files", $"{record.FileCount} files", record.Type.ToString()!);
        }
    }

    private static IEnumerable<BrokenPromise> GeneratedCodeCompiles(Trial trial) => !trial.IsSound || trial.Sources.Count == 0 ? [] : trial.Warnings
        .Where(finding => finding.Severity == DiagnosticSeverity.Error || trial.IsGenerated(finding.Location.SourceTree))
        .Select(static finding => new BrokenPromise("The generated code compiles without a warning", finding.Id, finding.ToString()));

    private static IEnumerable<BrokenPromise> SameFiles(Trial trial)
    {
        var (once, again) = (Texts(trial.Generated), Texts(trial.GeneratedAgain));
        if (!once.SequenceEqual(again))
            yield return new("Two runs generate the same files", "difference", string.Join(", ", once.Except(again).Select(static file => file.HintName)));
    }

    private static IReadOnlyList<(string HintName, string Text)> Texts(GeneratorRunResult result) => result.GeneratedSources.IsDefault
        ? []
        : [.. result.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))];
}

using Microsoft.CodeAnalysis;

namespace GradientDescent.Fuzz;

/// <summary>What generator and analyzer promise, whatever they are given.</summary>
internal static class Promises
{
    private const int FilesPerRecord = 3;

    private static readonly Func<Trial, IEnumerable<BrokenPromise>>[] All =
        [NothingThrows, FilesOrAnError, WhatIsGeneratedCompiles, TheSameBytes];

    /// <summary>Those that do not hold for the project.</summary>
    public static IEnumerable<BrokenPromise> BrokenBy(Trial trial) => All.SelectMany(promise => promise(trial));

    private static IEnumerable<BrokenPromise> NothingThrows(Trial trial)
    {
        if (trial.Generated.Exception is { } exception)
            yield return new("The generator does not throw", exception.GetType().Name, exception.ToString());
        foreach (var finding in trial.Findings.Concat(trial.Generated.Diagnostics).Where(static finding => finding.Id is "AD0001" or "CS8784" or "CS8785"))
            yield return new("The analyzer does not throw", finding.Id, $"{finding} {finding.Descriptor.Description}");
    }

    /// <summary>Of a project that the compiler refuses anyway, a record need not have its files, but an error still keeps them away.</summary>
    private static IEnumerable<BrokenPromise> FilesOrAnError(Trial trial)
    {
        foreach (var record in trial.Records)
        {
            if (record is { Errors.Count: > 0, FileCount: > 0 })
                yield return new("An error keeps the files away", record.Errors[0].Id, $"{record.Type} has {record.FileCount} files: {record.Errors[0]}");
            if (trial.IsSound && record.Errors.Count == 0 && record.FileCount != FilesPerRecord)
                yield return new("A record without an error has its files", $"{record.FileCount} files", record.Type.ToString()!);
        }
    }

    private static IEnumerable<BrokenPromise> WhatIsGeneratedCompiles(Trial trial) => !trial.IsSound || trial.Sources.Count == 0 ? [] : trial.Warnings
        .Where(finding => finding.Severity == DiagnosticSeverity.Error || trial.IsGenerated(finding.Location.SourceTree))
        .Select(static finding => new BrokenPromise("What is generated compiles without a warning", finding.Id, finding.ToString()));

    private static IEnumerable<BrokenPromise> TheSameBytes(Trial trial)
    {
        var (once, again) = (Texts(trial.Generated), Texts(trial.GeneratedAgain));
        if (!once.SequenceEqual(again))
            yield return new("Generated twice is generated alike", "difference", string.Join(", ", once.Except(again).Select(static file => file.HintName)));
    }

    private static IReadOnlyList<(string HintName, string Text)> Texts(GeneratorRunResult result) => result.GeneratedSources.IsDefault
        ? []
        : [.. result.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString()))];
}

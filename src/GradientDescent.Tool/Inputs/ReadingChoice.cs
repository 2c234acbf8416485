namespace GradientDescent.Tool.Inputs;

/// <summary>How rows are read.</summary>
internal sealed record ReadingChoice
{
    /// <summary>The files that are JSON lines by their names.</summary>
    private static readonly string[] JsonExtensions = [".jsonl", ".ndjson"];

    /// <summary>How CSV text is read. Its format of cells is that of all sources, and its threads are those of a fit too.</summary>
    public required CsvOptions Csv { get; init; }

    /// <summary>Whether files are JSON lines; null to tell by their names.</summary>
    public bool? IsJson { get; init; }

    /// <summary>The query of a database; null for files.</summary>
    public string? Query { get; init; }

    /// <summary>Whether the files of a path, or of a pattern, are JSON lines.</summary>
    public bool IsJsonFile(string path) => IsJson ?? JsonExtensions.Any(Uncompressed(path).EndsWith);

    private static string Uncompressed(string path)
    {
        var name = path.ToLowerInvariant();
        return name.EndsWith(".gz", StringComparison.Ordinal) ? name[..^3] : name;
    }
}

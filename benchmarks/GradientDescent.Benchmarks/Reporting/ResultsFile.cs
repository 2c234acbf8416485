using GradientDescent.Benchmarks.Processes;

namespace GradientDescent.Benchmarks.Reporting;

/// <summary>The file benchmarks/RESULTS.md. Every comparison has a section between two marks, and writes only this section.</summary>
internal static class ResultsFile
{
    private const string Folder = "benchmarks";

    /// <returns>The path of the file.</returns>
    public static string Replace(string section, string text)
    {
        var path = Path.Combine(Repository.Root, Folder, "RESULTS.md");
        var (begin, end) = ($"<!-- {section}: printed by its benchmark -->\n", $"<!-- end of {section} -->\n");
        var old = File.Exists(path) ? File.ReadAllText(path) : "# Results\n";
        var from = old.IndexOf(begin, StringComparison.Ordinal);
        var to = old.IndexOf(end, StringComparison.Ordinal);
        var (before, after) = from >= 0 && to >= from ? (old[..from], old[(to + end.Length)..]) : ($"{old}\n", "");
        File.WriteAllText(path, $"{before}{begin}{text}\n{end}{after}");
        return path;
    }

    /// <summary>Writes a picture of a section.</summary>
    public static void WriteBeside(string name, string text) => File.WriteAllText(Path.Combine(Repository.Root, Folder, name), text);
}

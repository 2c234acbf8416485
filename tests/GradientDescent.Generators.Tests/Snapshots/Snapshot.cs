using System.Runtime.CompilerServices;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// Compares whole generated files with stored files next to the test. The names are those of Verify:
/// <c>Class.Method#Hint.verified.cs</c>, and <c>.received.cs</c> if they differ. Files of SQL end with <c>.sql</c> instead.
/// </summary>
/// <param name="folder">The folder of the snapshots.</param>
/// <param name="test">The class and the method, separated by a dot.</param>
/// <param name="accepts">Whether to store the generated files as the new snapshots.</param>
internal sealed class Snapshot(string folder, string test, bool accepts)
{
    public const string AcceptVariable = "UPDATE_SNAPSHOTS";

    /// <summary>Compares with the snapshots of the calling test.</summary>
    public static void Match(
        IReadOnlyDictionary<string, string> files, [CallerFilePath] string source = "", [CallerMemberName] string method = "") =>
        new Snapshot(
            Path.GetDirectoryName(source)!,
            $"{Path.GetFileNameWithoutExtension(source)}.{method}",
            Environment.GetEnvironmentVariable(AcceptVariable) == "1").Match(files);

    public void Match(IReadOnlyDictionary<string, string> files)
    {
        if (accepts)
            Accept(files);

        var complaints = files.Select(file => Compare(file.Key, file.Value)).Concat(Stale(files)).OfType<string>().ToList();
        if (complaints.Count > 0)
            throw new SnapshotException($"{string.Join("\n\n", complaints)}\n\nRun the tests with {AcceptVariable}=1 to accept the changes.");
    }

    private void Accept(IReadOnlyDictionary<string, string> files)
    {
        foreach (var old in Directory.GetFiles(folder, $"{test}#*"))
            File.Delete(old);
        foreach (var (name, text) in files)
            File.WriteAllText(Verified(name), text);
    }

    private string? Compare(string file, string text)
    {
        var verified = File.Exists(Verified(file)) ? File.ReadAllText(Verified(file)) : null;
        if (verified == text)
        {
            File.Delete(Received(file));
            return null;
        }

        File.WriteAllText(Received(file), text);
        return verified is null
            ? $"There is no snapshot {Path.GetFileName(Verified(file))}."
            : $"{Path.GetFileName(Verified(file))} differs:\n{TextDifference.Between(verified, text)}";
    }

    private IEnumerable<string> Stale(IReadOnlyDictionary<string, string> files) => Directory
        .GetFiles(folder, $"{test}#*.verified.*")
        .Except(files.Keys.Select(Verified))
        .Select(static path => $"No generated file belongs to the snapshot {Path.GetFileName(path)}.");

    private string Verified(string file) => Stored(file, "verified");

    private string Received(string file) => Stored(file, "received");

    private string Stored(string file, string kind) =>
        Path.Combine(folder, $"{test}#{Path.GetFileNameWithoutExtension(file.Replace(".g.cs", ".cs", StringComparison.Ordinal))}.{kind}{Path.GetExtension(file)}");
}

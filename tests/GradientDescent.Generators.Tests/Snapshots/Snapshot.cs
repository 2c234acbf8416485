using System.Runtime.CompilerServices;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// Whole generated files against files kept beside the test, named as Verify names them:
/// <c>Class.Method#Hint.verified.cs</c>, and <c>.received.cs</c> where they differ.
/// </summary>
/// <param name="folder">Where the snapshots are.</param>
/// <param name="test">Class and method, with a dot between.</param>
/// <param name="accepts">Whether what is received becomes what is verified.</param>
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

        var complaints = files.Select(file => Compare(Hint(file.Key), file.Value)).Concat(Stale(files)).OfType<string>().ToList();
        if (complaints.Count > 0)
            throw new SnapshotException($"{string.Join("\n\n", complaints)}\n\nRun the tests with {AcceptVariable}=1 to accept.");
    }

    private void Accept(IReadOnlyDictionary<string, string> files)
    {
        foreach (var old in Directory.GetFiles(folder, $"{test}#*"))
            File.Delete(old);
        foreach (var (name, text) in files)
            File.WriteAllText(Verified(Hint(name)), text);
    }

    private string? Compare(string hint, string text)
    {
        var verified = File.Exists(Verified(hint)) ? File.ReadAllText(Verified(hint)) : null;
        if (verified == text)
        {
            File.Delete(Received(hint));
            return null;
        }

        File.WriteAllText(Received(hint), text);
        return verified is null
            ? $"There is no snapshot {Path.GetFileName(Verified(hint))}."
            : $"{Path.GetFileName(Verified(hint))} differs:\n{TextDifference.Between(verified, text)}";
    }

    private IEnumerable<string> Stale(IReadOnlyDictionary<string, string> files) => Directory
        .GetFiles(folder, $"{test}#*.verified.cs")
        .Except(files.Keys.Select(name => Verified(Hint(name))))
        .Select(static path => $"Nothing gives the snapshot {Path.GetFileName(path)} any more.");

    private static string Hint(string file) => file.Replace(".g.cs", "", StringComparison.Ordinal);

    private string Verified(string hint) => Path.Combine(folder, $"{test}#{hint}.verified.cs");

    private string Received(string hint) => Path.Combine(folder, $"{test}#{hint}.received.cs");
}

using System.Reflection;
using System.Runtime.CompilerServices;

namespace GradientDescent.Generators.Tests;

/// <summary>Finds snapshots whose test was renamed or removed.</summary>
public class StaleSnapshots
{
    [Fact]
    public void Every_snapshot_belongs_to_a_test() => Assert.Empty(In(ProjectFolder()));

    [Fact]
    public void A_snapshot_without_a_test_is_found()
    {
        using var folder = new TemporaryFolder();
        folder.Write("GeneratedFiles.A_test_that_was_removed#House.Model.verified.cs", "");
        folder.Write($"{nameof(StaleSnapshots)}.{nameof(Every_snapshot_belongs_to_a_test)}#House.Model.verified.cs", "");

        var stale = Assert.Single(In(folder.Path));
        Assert.Equal("GeneratedFiles.A_test_that_was_removed#House.Model.verified.cs", stale);
    }

    private static List<string> In(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.verified.cs", SearchOption.AllDirectories)
            .Select(static path => Path.GetFileName(path))
            .Where(static name => !Tests.Contains(name.Split('#')[0])),
    ];

    private static HashSet<string> Tests { get; } =
    [
        .. typeof(StaleSnapshots).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods())
            .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null)
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}"),
    ];

    private static string ProjectFolder([CallerFilePath] string source = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, ".."));
}

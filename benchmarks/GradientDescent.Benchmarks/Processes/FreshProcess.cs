namespace GradientDescent.Benchmarks.Processes;

/// <summary>The program in benchmarks/FreshProcess, built with the running program.</summary>
internal static class FreshProcess
{
    /// <summary>Less than a million rows of nine doubles, and less than a hundredth of a hundred million rows.</summary>
    public const long SmallHeap = 64 << 20;

    private static readonly DirectoryInfo Ours = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>The folder of the project.</summary>
    public static string Project { get; } = Path.Combine(RepositoryRoot(), "benchmarks", "FreshProcess");

    private static string Assembly { get; } = Path.Combine(Project, "bin", Ours.Parent!.Name, Ours.Name, "FreshProcess.dll");

    public static ChildReport Run(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", [Assembly, .. arguments]);

    public static ChildReport RunInSmallHeap(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", [Assembly, .. arguments], ("DOTNET_GCHeapHardLimit", $"0x{SmallHeap:x}"));

    private static string RepositoryRoot()
    {
        var root = Ours;
        while (!File.Exists(Path.Combine(root.FullName, "GradientDescent.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException($"No directory above {Ours} holds GradientDescent.sln.");
        return root.FullName;
    }
}

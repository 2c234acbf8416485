namespace GradientDescent.Benchmarks.Processes;

/// <summary>The program in benchmarks/FreshProcess, built with the running program.</summary>
internal static class FreshProcess
{
    /// <summary>Less than a million rows of nine doubles, and less than a hundredth of a hundred million rows.</summary>
    public const long SmallHeap = 64 << 20;

    private static readonly DirectoryInfo Ours = new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    /// <summary>The folder of the project.</summary>
    public static string Project { get; } = Path.Combine(Repository.Root, "benchmarks", "FreshProcess");

    private static string Assembly { get; } = Path.Combine(Project, "bin", Ours.Parent!.Name, Ours.Name, "FreshProcess.dll");

    public static ChildReport Run(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", [Assembly, .. arguments]);

    public static ChildReport RunInSmallHeap(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", [Assembly, .. arguments], ("DOTNET_GCHeapHardLimit", $"0x{SmallHeap:x}"));
}

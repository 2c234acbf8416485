namespace GradientDescent.Benchmarks.Processes;

/// <summary>The program in benchmarks/FreshProcess, as built beside the running one.</summary>
internal static class FreshProcess
{
    /// <summary>Less than a million rows of nine doubles, and a hundredth of a hundred million.</summary>
    public const long SmallHeap = 64 << 20;

    private static readonly Lazy<string> Assembly = new(Locate);

    public static ChildReport Run(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", [Assembly.Value, .. arguments]);

    public static ChildReport RunInSmallHeap(params IEnumerable<string> arguments) =>
        ChildProcess.Run("dotnet", [Assembly.Value, .. arguments], ("DOTNET_GCHeapHardLimit", $"0x{SmallHeap:x}"));

    private static string Locate()
    {
        var ours = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var root = ours;
        while (!File.Exists(Path.Combine(root.FullName, "GradientDescent.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException($"No directory above {ours} holds GradientDescent.sln.");

        var assembly = Path.Combine(root.FullName, "benchmarks", "FreshProcess", "bin", ours.Parent!.Name, ours.Name, "FreshProcess.dll");
        return File.Exists(assembly) ? assembly : throw new FileNotFoundException("The program is not built.", assembly);
    }
}

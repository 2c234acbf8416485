namespace HousePrices.Tests;

/// <summary>Where the build put the program that these tests run.</summary>
internal static class HousePricesProgram
{
    /// <summary>The program in the configuration and for the framework that the tests themselves are built in and for.</summary>
    public static string Assembly { get; } = Locate();

    private static string Locate()
    {
        var ours = new DirectoryInfo(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        var root = ours;
        while (!File.Exists(Path.Combine(root.FullName, "GradientDescent.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException($"No directory above {ours} holds GradientDescent.sln.");

        var assembly = Path.Combine(root.FullName, "src", "Examples", "HousePrices", "bin", ours.Parent!.Name, ours.Name, "HousePrices.dll");
        return File.Exists(assembly) ? assembly : throw new FileNotFoundException("The program is not built.", assembly);
    }
}

namespace HousePrices.Tests;

/// <summary>Where the build put the program that these tests run.</summary>
internal static class HousePricesProgram
{
    /// <summary>The program in the configuration and for the framework that the tests themselves are built in and for.</summary>
    public static string Assembly { get; } = Locate();

    /// <summary>The folder that has the solution.</summary>
    public static string Repository { get; } = RepositoryAbove(Ours);

    private static DirectoryInfo Ours => new(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static string Locate()
    {
        var ours = Ours;
        var assembly = Path.Combine(RepositoryAbove(ours), "src", "Examples", "HousePrices", "bin", ours.Parent!.Name, ours.Name, "HousePrices.dll");
        return File.Exists(assembly) ? assembly : throw new FileNotFoundException("The program is not built.", assembly);
    }

    private static string RepositoryAbove(DirectoryInfo folder)
    {
        for (var root = folder; root is not null; root = root.Parent)
        {
            if (File.Exists(Path.Combine(root.FullName, "GradientDescent.sln")))
                return root.FullName;
        }

        throw new DirectoryNotFoundException($"No directory above {folder} holds GradientDescent.sln.");
    }
}

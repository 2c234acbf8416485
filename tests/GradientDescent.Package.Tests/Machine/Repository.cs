using System.Reflection;

namespace GradientDescent.Package.Tests.Machine;

/// <summary>The checkout whose libraries are packed.</summary>
internal static class Repository
{
    /// <summary>The projects that ship, by the names of their packages.</summary>
    public static readonly string[] Libraries = ["GradientDescent", "GradientDescent.Statistics", "GradientDescent.Csv", "GradientDescent.Sql", "GradientDescent.Onnx", "GradientDescent.Reports", "GradientDescent.Pictures", "GradientDescent.Orleans"];

    /// <summary>The one that the tests themselves are built in.</summary>
    public static string Configuration { get; } = typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string Root { get; } = Locate();

    public static string PathOf(params IEnumerable<string> names) => Path.Combine([Root, .. names]);

    private static string Locate()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "GradientDescent.sln")))
            root = root.Parent ?? throw new DirectoryNotFoundException($"No directory above {AppContext.BaseDirectory} holds GradientDescent.sln.");
        return root.FullName;
    }
}

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>The files in Programs.</summary>
internal static class SampleProgram
{
    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Programs", name));
}

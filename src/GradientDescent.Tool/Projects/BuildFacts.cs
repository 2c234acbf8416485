using System.Reflection;

namespace GradientDescent.Tool.Projects;

/// <summary>What the build recorded about the program.</summary>
internal static class BuildFacts
{
    private static readonly Assembly Program = typeof(BuildFacts).Assembly;

    /// <summary>The version of the program, and of the packages that were packed with it.</summary>
    public static string Version { get; } = Program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The instruction set that a native program was compiled for.</summary>
    public static string InstructionSet => Metadata("InstructionSet");

    /// <summary>The packages of others that ours need.</summary>
    public static string[] PackagesOfOthers => Metadata("PackagesOfOthers").Split(';');

    private static string Metadata(string key) => Program.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == key).Value!;
}

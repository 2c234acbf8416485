using GradientDescent.Terms;

namespace GradientDescent.Tool.Projects;

/// <summary>Names a project after its folder.</summary>
internal static class ProjectName
{
    /// <summary>A project of one of these names would hide a package or an assembly.</summary>
    private static readonly string[] Taken = [.. BuildFacts.PackagesOfOthers, "GradientDescent", "System"];

    /// <returns>Letters, digits and underscores only.</returns>
    public static string Of(string folder)
    {
        var name = CSharpNames.VisibleIdentifier(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        return Taken.Contains(name, StringComparer.OrdinalIgnoreCase) ? name + "Program" : name;
    }
}

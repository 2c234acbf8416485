namespace GradientDescent.Generators.Tests;

/// <summary>A use of a declaration in another folder.</summary>
/// <param name="Folder">The folder of the using file.</param>
/// <param name="File">The path of the using file, relative to the project's folder.</param>
/// <param name="Name">The used type, or the used member with its type.</param>
/// <param name="UsedFolder">The folder of the declaring file.</param>
/// <param name="UsedFile">The path of the declaring file.</param>
internal sealed record FolderUse(string Folder, string File, string Name, string UsedFolder, string UsedFile)
{
    /// <summary>Whether this is a use of a member, and the other is a use of its type in the same file.</summary>
    public bool IsOfMemberOf(FolderUse type) => File == type.File && Name.StartsWith(type.Name + ".", StringComparison.Ordinal);

    public override string ToString() => $"{File} uses {Name} of {UsedFile}";
}

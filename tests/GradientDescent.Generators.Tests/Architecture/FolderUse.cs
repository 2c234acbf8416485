namespace GradientDescent.Generators.Tests;

/// <summary>A file that uses something which a file of another folder declares.</summary>
/// <param name="Folder">The folder of the file that uses.</param>
/// <param name="File">Its path from the project's folder.</param>
/// <param name="Name">The type, or the member with its type.</param>
/// <param name="UsedFolder">The folder of the file that declares.</param>
/// <param name="UsedFile">Its path.</param>
internal sealed record FolderUse(string Folder, string File, string Name, string UsedFolder, string UsedFile)
{
    /// <summary>Whether this is the same file's use of a member of the type that the other is a use of.</summary>
    public bool IsOfMemberOf(FolderUse type) => File == type.File && Name.StartsWith(type.Name + ".", StringComparison.Ordinal);

    public override string ToString() => $"{File} uses {Name} of {UsedFile}";
}

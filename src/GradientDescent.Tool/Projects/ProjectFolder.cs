using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Projects;

/// <summary>Writes the files of a project into a new or empty folder: all of them, or none.</summary>
internal static class ProjectFolder
{
    /// <exception cref="CommandException">There is something already.</exception>
    public static void RequireEmpty(string folder)
    {
        if (File.Exists(folder))
            throw CommandException.ForData($"{folder} is a file: give a new or empty folder after the rows.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw CommandException.ForData($"{folder} is not empty: give a new or empty folder.");
    }

    /// <param name="folder">The folder.</param>
    /// <param name="files">The names and the texts of the files.</param>
    /// <exception cref="CommandException">There is something already.</exception>
    /// <exception cref="IOException">A file cannot be written. Then none is left.</exception>
    public static void Write(string folder, IReadOnlyList<(string Name, string Text)> files)
    {
        RequireEmpty(folder);
        var isNew = !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        var written = new List<string>();
        try
        {
            foreach (var (name, text) in files)
            {
                var path = Path.Combine(folder, name);
                using var file = new StreamWriter(new FileStream(path, FileMode.CreateNew));
                written.Add(path);
                file.Write(text);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            if (isNew)
                Directory.Delete(folder);
            throw;
        }
    }
}

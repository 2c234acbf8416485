namespace GradientDescent.Partitions;

/// <summary>A part of a file that begins and ends between two rows.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="FileLength">The number of bytes of the file.</param>
/// <param name="From">The first byte of the part.</param>
/// <param name="Length">The number of bytes of the part.</param>
/// <param name="Hash">The SHA-256 of these bytes, in hexadecimal digits.</param>
/// <param name="LinesBefore">The number of lines of the file before the part.</param>
/// <param name="Header">The names of the columns, which are read before a part that is not the first one; empty if none are.</param>
/// <param name="Delimiter">The delimiter, if the part has no header to find it in.</param>
internal sealed record FilePart(string Path, long FileLength, long From, long Length, string Hash, long LinesBefore, string Header, char? Delimiter)
{
    public bool IsWholeFile => Length == FileLength;

    public string Name => IsWholeFile ? Path : FormattableString.Invariant($"{Path}, bytes {From:N0} to {From + Length:N0}");
}

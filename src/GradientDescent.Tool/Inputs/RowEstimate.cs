namespace GradientDescent.Tool.Inputs;

/// <summary>Estimates the number of rows of files from their lengths and their first lines.</summary>
internal static class RowEstimate
{
    private const int Sample = 1 << 16;

    /// <returns>About how many rows there are; null if it cannot be told, as for compressed files.</returns>
    public static long? Of(IReadOnlyList<string> paths)
    {
        if (!paths.All(static path => File.Exists(path) && !path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)))
            return null;
        var sample = new byte[Sample];
        using var first = File.OpenRead(paths[0]);
        var length = first.ReadAtLeast(sample, Sample, throwOnEndOfStream: false);
        var lines = Math.Max(1, sample.AsSpan(0, length).Count((byte)'\n'));
        return length == 0 ? 0 : (long)(paths.Sum(static path => new FileInfo(path).Length) / ((double)length / lines));
    }
}

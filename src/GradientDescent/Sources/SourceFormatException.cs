namespace GradientDescent;

/// <summary>A source of rows is damaged, or has no column that a model needs. No row can answer for it, so it is thrown also if invalid rows are skipped.</summary>
public sealed class SourceFormatException : FormatException
{
    /// <param name="source">The name of the source, such as a file.</param>
    /// <param name="line">The line, from 1; null if there is none.</param>
    /// <param name="message">What is wrong and how to fix it, as a sentence.</param>
    /// <param name="innerException">The exception that it was found by. Default: none.</param>
    public SourceFormatException(string source, long? line, string message, Exception? innerException = null)
        : base($"{SourcePlace.Text(source, line)}: {message}", innerException)
    {
        SourceName = source;
        Line = line;
    }

    /// <summary>The name of the source.</summary>
    public string SourceName { get; }

    /// <summary>The line, from 1; null if the source has no lines, or none is at fault.</summary>
    public long? Line { get; }
}

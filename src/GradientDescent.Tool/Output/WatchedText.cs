using System.Text;

namespace GradientDescent.Tool.Output;

/// <summary>Text that reports how many of its lines were written.</summary>
/// <param name="to">Where it is written.</param>
/// <param name="lines">Receives the number of lines so far.</param>
internal sealed class WatchedText(TextWriter to, IProgress<long> lines) : TextWriter
{
    private long _lines;

    public override Encoding Encoding => to.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        to.Write(buffer);
        if (buffer.Count('\n') is > 0 and var count)
            lines.Report(_lines += count);
    }

    public override void Flush() => to.Flush();
}

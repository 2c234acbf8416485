using System.Buffers;
using System.Text;

namespace GradientDescent.Models;

/// <summary>Names and levels in files that other programs read; also compiled into SQL and ONNX.</summary>
internal static class PrintedText
{
    /// <summary>Whether a text is the same after it was stored: as UTF-8 or UTF-16, and by programs that end a text at a null character.</summary>
    public static bool IsStorable(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (rest[0] == '\0' || Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
                return false;
            rest = rest[length..];
        }

        return true;
    }
}

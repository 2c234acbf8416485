using System.Security.Cryptography;
using System.Text;
using GradientDescent.Cells;
using GradientDescent.Parts;

namespace GradientDescent.Partitions;

/// <summary>Cuts a file into parts of whole records.</summary>
internal sealed class FileParts : IDisposable
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly long _length;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[1 << 20];
    private int _at;
    private int _end;
    private bool _isWithinQuotes;
    private bool _endsWithReturn;
    private long _lines;

    private FileParts(string path)
    {
        _path = Path.GetFullPath(path);
        _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        _length = _file.Length;
    }

    public static IReadOnlyList<FilePart> Of(string path, long bytesPerPart, CsvOptions options)
    {
        using var file = new FileParts(path);
        return file.Cut(bytesPerPart, options);
    }

    public void Dispose()
    {
        _file.Dispose();
        _hash.Dispose();
    }

    private List<FilePart> Cut(long bytesPerPart, CsvOptions options)
    {
        Fill();
        var first = _buffer.AsSpan(0, _end);
        var header = options.HasHeader ? HeaderOf(first) : (0, "");
        var canBeCut = header is not null && IsUtf8(first, options) && options.Comment is null;
        var delimiter = options.HasHeader || !canBeCut ? options.Delimiter : options.Delimiter ?? Delimiters.Of(first, options);
        var least = canBeCut ? Math.Max(bytesPerPart, header!.Value.End) : long.MaxValue;

        List<FilePart> parts = [];
        for (var from = 0L; from < _length || parts.Count == 0;)
        {
            var linesBefore = _lines;
            var length = Pass(least);
            parts.Add(new(_path, _length, from, length, Convert.ToHexString(_hash.GetHashAndReset()), linesBefore, from == 0 ? "" : header!.Value.Text, delimiter));
            from += length;
            least = bytesPerPart;
        }

        return parts;
    }

    /// <summary>Passes over at least this number of bytes, up to the end of a record or of the file.</summary>
    private long Pass(long least)
    {
        var passed = 0L;
        while (_at < _end || Fill())
        {
            var text = _buffer.AsSpan(_at, _end - _at);
            var taken = passed + text.Length <= least ? text : text[..Math.Max(0, (int)(least - passed))];
            if (taken.IsEmpty)
                taken = text[..(text.IndexOfAny((byte)'\n', (byte)'"') is >= 0 and var found ? found + 1 : text.Length)];
            Take(taken);
            passed += taken.Length;
            if (passed >= least && !_isWithinQuotes && taken[^1] == '\n')
                return passed;
        }

        return passed;
    }

    private void Take(ReadOnlySpan<byte> text)
    {
        _hash.AppendData(text);
        _isWithinQuotes ^= RecordEnd.IsWithinQuotes(text);
        _lines += LineCount.Of(text) - (_endsWithReturn && text[0] == '\n' ? 1 : 0);
        _endsWithReturn = text[^1] == '\r';
        _at += text.Length;
    }

    private bool Fill()
    {
        _at = 0;
        _end = _file.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false);
        return _end > 0;
    }

    /// <summary>The first record that is not blank, and where it ends. Null if it does not end in the text.</summary>
    private static (int End, string Text)? HeaderOf(ReadOnlySpan<byte> text)
    {
        var begin = text.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var (isWithinQuotes, isBlank) = (false, true);
        for (var at = begin; at < text.Length; at++)
        {
            isWithinQuotes ^= text[at] == '"';
            isBlank &= text[at] is (byte)' ' or (byte)'\r' or (byte)'\n';
            if (text[at] == '\n' && !isWithinQuotes && !isBlank)
                return (at + 1, Encoding.UTF8.GetString(text[begin..(at + 1)]));
        }

        return null;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> text, CsvOptions options) =>
        text is not ([0x1F, 0x8B, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && (text.StartsWith(Encoding.UTF8.Preamble) || options.Encoding.CodePage == Encoding.UTF8.CodePage);
}

using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GradientDescent.Sources;

namespace GradientDescent.Describing;

/// <summary>Leaves the cells of a column as the source has them, a text as a text and a value of any other type as it is, and finds what they look like.</summary>
/// <remarks>Several threads may use it for one column. Texts that occur again soon are found by their hash, and not read again.</remarks>
internal sealed class ReadCellParser : ICellParser<ReadCell>
{
    /// <summary>Longer texts seldom occur twice, and need memory.</summary>
    private const int MaxKeptLetters = 32;

    /// <summary>For all columns of a source.</summary>
    private const int MaxKeptTexts = 1 << 16;
    private const int MinKeptTexts = 1 << 6;

    private readonly CellFormat _format;
    private readonly ReadCell?[] _recent;

    /// <param name="format">How texts are read.</param>
    /// <param name="columnCount">The number of columns of the source, which share the memory.</param>
    public ReadCellParser(CellFormat format, int columnCount)
    {
        _format = format;
        _recent = new ReadCell?[Math.Max(MinKeptTexts, (int)BitOperations.RoundUpToPowerOf2((uint)(MaxKeptTexts / columnCount)) / 2)];
    }

    public string Expected => "a value";

    public ReadCell? Missing => null;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, [NotNullWhen(true)] out ReadCell? value)
    {
        var letters = ShortText.LettersOf(cell);
        if (letters == ShortText.None && cell.Length > MaxKeptLetters)
            return TryRead(cell, letters, format, out value);
        ref var recent = ref _recent[Slot(letters == ShortText.None ? (uint)string.GetHashCode(cell) : letters)];
        value = Volatile.Read(ref recent);
        if (value is not null && (letters == ShortText.None ? value.IsOf(cell) : value.Letters == letters))
            return true;
        if (!TryRead(cell, letters, format, out value))
            return false;
        Volatile.Write(ref recent, value);
        return true;
    }

    public bool TryConvert(object given, [NotNullWhen(true)] out ReadCell? value)
    {
        value = new(given, _format);
        return true;
    }

    /// <summary>The upper bits of a product with 2⁶⁴ / φ, which spreads similar texts (Knuth, The Art of Computer Programming 3, section 6.4).</summary>
    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> 32) & (_recent.Length - 1);

    private bool TryRead(ReadOnlySpan<char> cell, ulong letters, CellFormat format, [NotNullWhen(true)] out ReadCell? value)
    {
        value = format.IsMissing(cell) ? null : new(cell.ToString(), _format, letters);
        return value is not null;
    }
}

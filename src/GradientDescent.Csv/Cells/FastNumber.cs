using System.Globalization;
using csFastFloat;

namespace GradientDescent.Cells;

/// <summary>Reads finite numbers of the usual form fast. All other texts are left to the column.</summary>
internal sealed class FastNumber
{
    private readonly bool _isUsual;
    private readonly char _separator;

    /// <param name="cells">How cells are read. If a number such as -999 means a missing value, all texts are left to the column.</param>
    public FastNumber(CellFormat cells)
    {
        var format = cells.Culture.NumberFormat;
        _isUsual = format is { NegativeSign: "-", PositiveSign: "+", NumberDecimalSeparator: [>= '!' and <= '~'] };
        _separator = format.NumberDecimalSeparator[0];
        _isUsual = _isUsual && !cells.Missing.Any(text => TryRead(text, out _));
    }

    public bool TryRead(ReadOnlySpan<char> cell, out double number)
    {
        number = 0;

        // It stops at the first character that it does not know. The thousands separator is not used.
        return _isUsual && FastDoubleParser.TryParseDouble(cell, out int read, out number, NumberStyles.Float, _separator) && read == cell.Length && double.IsFinite(number);
    }
}

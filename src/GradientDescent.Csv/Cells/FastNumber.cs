using System.Globalization;
using csFastFloat;

namespace GradientDescent.Cells;

/// <summary>Reads finite numbers of the usual form fast. All other texts are left to the column.</summary>
internal sealed class FastNumber
{
    private readonly bool _isUsual;
    private readonly char _separator;

    public FastNumber(CultureInfo culture)
    {
        var format = culture.NumberFormat;
        _isUsual = format is { NegativeSign: "-", PositiveSign: "+", NumberDecimalSeparator: [>= '!' and <= '~'] };
        _separator = format.NumberDecimalSeparator[0];
    }

    public bool TryRead(ReadOnlySpan<char> cell, out double number)
    {
        number = 0;

        // It stops at the first character that it does not know. The thousands separator is not used.
        return _isUsual && FastDoubleParser.TryParseDouble(cell, out int read, out number, NumberStyles.Float, _separator) && read == cell.Length && double.IsFinite(number);
    }
}

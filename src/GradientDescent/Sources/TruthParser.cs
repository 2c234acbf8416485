namespace GradientDescent.Sources;

/// <summary>Reads <c>bool</c>: true/false, yes/no, y/n, t/f, 1/0, without regard to case.</summary>
internal sealed class TruthParser : ICellParser<bool>
{
    private static readonly string[] True = ["true", "yes", "y", "t", "1"];
    private static readonly string[] False = ["false", "no", "n", "f", "0"];

    public string Expected => "true or false (or yes/no, y/n, t/f, 1/0)";

    public bool Missing => false;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, out bool value)
    {
        cell = cell.Trim();
        value = IsIn(True, cell);
        return value || IsIn(False, cell);
    }

    public bool TryConvert(object given, out bool value)
    {
        value = false;
        return given is IConvertible and not DateTime && TryParse(((IConvertible)given).ToString(System.Globalization.CultureInfo.InvariantCulture), CellFormat.Default, out value);
    }

    private static bool IsIn(string[] words, ReadOnlySpan<char> cell)
    {
        foreach (var word in words)
        {
            if (cell.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}

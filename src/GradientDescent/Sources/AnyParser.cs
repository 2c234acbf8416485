using System.Diagnostics.CodeAnalysis;

namespace GradientDescent.Sources;

/// <summary>Leaves the cells of a column as the source has them: a text as a text, and a value of any other type as it is.</summary>
internal sealed class AnyParser : ICellParser<object>
{
    public string Expected => "a value";

    public object? Missing => null;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, [NotNullWhen(true)] out object? value)
    {
        value = format.IsMissing(cell) ? null : cell.ToString();
        return value is not null;
    }

    public bool TryConvert(object given, [NotNullWhen(true)] out object? value)
    {
        value = given;
        return true;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace GradientDescent.Sources;

/// <summary>Reads texts. A level gives the same string every time, so that no memory is needed for it. A level is never a missing value, even if it is called NA. Bytes are read as 0x and their digits.</summary>
internal sealed class TextParser : ICellParser<string>
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _levels;

    public TextParser(ModelProperty? model) =>
        _levels = (model?.Levels ?? []).ToDictionary(static level => level.Name, static level => level.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Expected => "a text";

    public string? Missing => null;

    public bool HasNames => true;

    public bool TryParse(ReadOnlySpan<char> cell, CellFormat format, [NotNullWhen(true)] out string? value)
    {
        if (_levels.TryGetValue(cell, out value))
            return true;
        if (format.IsMissing(cell))
            return false;
        value = cell.ToString();
        return true;
    }

    public bool TryConvert(object given, [NotNullWhen(true)] out string? value)
    {
        value = given is byte[] bytes ? Digits(bytes) : given is Stream stream ? Digits(BytesOf(stream)) : given is IConvertible convertible ? convertible.ToString(System.Globalization.CultureInfo.InvariantCulture) : given.ToString();
        return value is not null;
    }

    private static string Digits(byte[] bytes) => $"0x{Convert.ToHexString(bytes)}";

    /// <summary>Some databases give long bytes as a stream.</summary>
    private static byte[] BytesOf(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

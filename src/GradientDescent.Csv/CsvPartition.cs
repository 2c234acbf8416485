using System.Globalization;
using System.Text.Json;
using GradientDescent.Partitions;

namespace GradientDescent;

/// <summary>The description of a part of a CSV file, see <see cref="Csv.Partitions"/>: the path, the bytes with their hash, and how they are read.</summary>
public sealed class CsvPartition : RowPartition
{
    /// <summary>The kind of these descriptions, <c>csv</c>.</summary>
    public const string KindName = "csv";

    private readonly FilePart _part;
    private readonly CsvOptions _options;

    internal CsvPartition(FilePart part, CsvOptions options)
    {
        _part = part;
        _options = options with { Delimiter = part.Delimiter ?? options.Delimiter };
        RequireDescribable(options.Format);
    }

    /// <summary>Reads a description from its text.</summary>
    /// <param name="text">The text of <see cref="ToText"/>.</param>
    /// <exception cref="FormatException">The text is damaged, or of another version.</exception>
    public static CsvPartition Parse(string text)
    {
        try
        {
            var document = JsonSerializer.Deserialize(text, PartitionDocumentContext.Default.PartitionDocument);
            return document is { Version: PartitionDocument.CurrentVersion }
                ? new(document.ToPart(), document.ToOptions())
                : throw new FormatException($"The description of a CSV partition has version {document?.Version}, and this program reads version {PartitionDocument.CurrentVersion}.");
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw new FormatException($"The description of a CSV partition is damaged: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public override string Kind => KindName;

    /// <summary>The path of the file, and the bytes if they are a part of it.</summary>
    public override string Name => _part.Name;

    /// <summary>The path of the file.</summary>
    public override string Location => _part.Path;

    /// <summary>Returns the description as JSON.</summary>
    public override string ToText() => JsonSerializer.Serialize(PartitionDocument.Of(_part, _options), PartitionDocumentContext.Default.PartitionDocument);

    /// <inheritdoc/>
    public override PropertySource Open() => new CsvSource(Name, [new PartInput(_part)], _options);

    private static void RequireDescribable(CellFormat format)
    {
        var numbers = new CellFormat { Culture = CultureInfo.GetCultureInfo(format.Culture.Name), DecimalSeparator = format.DecimalSeparator }.Culture.NumberFormat;
        var its = format.Culture.NumberFormat;
        if (numbers.NumberGroupSeparator != its.NumberGroupSeparator || numbers.NegativeSign != its.NegativeSign || numbers.PositiveSign != its.PositiveSign)
            throw new NotSupportedException("The culture of the CSV options was changed in more than its decimal separator, so that other processes would not know it: use a culture by its name.");
    }
}

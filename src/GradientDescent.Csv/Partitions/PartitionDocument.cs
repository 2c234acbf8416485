using System.Globalization;
using System.Text.Json.Serialization;

namespace GradientDescent.Partitions;

/// <summary>A part of a file, and how it is read, as text.</summary>
internal sealed class PartitionDocument
{
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    public required string Path { get; init; }

    public required long FileLength { get; init; }

    public required long From { get; init; }

    public required long Length { get; init; }

    public required string Hash { get; init; }

    public long LinesBefore { get; init; }

    public string Header { get; init; } = "";

    public char? Delimiter { get; init; }

    public bool HasHeader { get; init; } = true;

    public IReadOnlyList<string>? Names { get; init; }

    public string? Comment { get; init; }

    public required string Encoding { get; init; }

    public required IReadOnlyList<string> Missing { get; init; }

    public required string Culture { get; init; }

    public required char DecimalSeparator { get; init; }

    public string? DateFormat { get; init; }

    public static PartitionDocument Of(FilePart part, CsvOptions options) => new()
    {
        Version = CurrentVersion,
        Path = part.Path,
        FileLength = part.FileLength,
        From = part.From,
        Length = part.Length,
        Hash = part.Hash,
        LinesBefore = part.LinesBefore,
        Header = part.Header,
        Delimiter = part.Delimiter,
        HasHeader = options.HasHeader,
        Names = options.Names,
        Comment = options.Comment,
        Encoding = options.Encoding.WebName,
        Missing = options.Format.Missing,
        Culture = options.Format.Culture.Name,
        DecimalSeparator = options.Format.DecimalSeparator,
        DateFormat = options.Format.DateFormat,
    };

    public FilePart ToPart() => new(Path, FileLength, From, Length, Hash, LinesBefore, Header, Delimiter);

    public CsvOptions ToOptions() => new()
    {
        Delimiter = Delimiter,
        HasHeader = HasHeader,
        Names = Names,
        Comment = Comment,
        Encoding = System.Text.Encoding.GetEncoding(Encoding),
        Format = new() { Missing = Missing, Culture = CultureInfo.GetCultureInfo(Culture), DecimalSeparator = DecimalSeparator, DateFormat = DateFormat },
    };
}

/// <summary>Reads and writes the document without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PartitionDocument))]
internal sealed partial class PartitionDocumentContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace GradientDescent.Summaries;

/// <summary>Moments or a triangular factor as they stand in a file.</summary>
internal sealed class RowsDocument
{
    public const string MomentsFormat = "GradientDescent.Moments";
    public const string FactorFormat = "GradientDescent.Factor";
    public const int CurrentVersion = 1;

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required string Model { get; init; }

    public required string Target { get; init; }

    public required IReadOnlyList<string> Features { get; init; }

    public required long Rows { get; init; }

    public required long CountedRows { get; init; }

    public required double Weight { get; init; }

    public required double LogWeight { get; init; }

    /// <summary>Of the features, then of the target.</summary>
    public required double[] Means { get; init; }

    /// <summary>Covariances, or R: column by column, each down to the diagonal.</summary>
    public required double[] Triangle { get; init; }

    /// <summary>How far rounding can have gone; of moments only.</summary>
    public double? Rounding { get; init; }

    /// <summary>How large the squares are that were summed; of moments only.</summary>
    public double[]? Squares { get; init; }
}

/// <summary>Reads and writes the document without reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RowsDocument))]
internal sealed partial class RowsDocumentContext : JsonSerializerContext;

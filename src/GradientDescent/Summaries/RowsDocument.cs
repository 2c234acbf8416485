using System.Text.Json.Serialization;

namespace GradientDescent.Summaries;

/// <summary>Moments or a triangular factor in a file.</summary>
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

    public required long NonzeroWeightRowCount { get; init; }

    public required double Weight { get; init; }

    public required double LogWeight { get; init; }

    /// <summary>The means of the features, then of the target.</summary>
    public required double[] Means { get; init; }

    /// <summary>Covariances, or R: column by column, each down to the diagonal.</summary>
    public required double[] Triangle { get; init; }

    /// <summary>The bound of the relative rounding error; for moments only.</summary>
    public double? Rounding { get; init; }

    /// <summary>The mean squares of the numbers that were summed; for moments only.</summary>
    public double[]? Squares { get; init; }
}

/// <summary>Reads and writes the document without reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = false,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(RowsDocument))]
internal sealed partial class RowsDocumentContext : JsonSerializerContext;

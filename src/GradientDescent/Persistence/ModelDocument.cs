using System.Text.Json.Serialization;

namespace GradientDescent;

/// <summary>A model as it stands in a file.</summary>
internal sealed class ModelDocument
{
    public const string FormatName = "GradientDescent.LinearModel";
    public const int CurrentVersion = 1;

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required string Model { get; init; }

    public required string Target { get; init; }

    /// <summary>Null where the model has none.</summary>
    public required double? Intercept { get; init; }

    public required IReadOnlyList<CoefficientDocument> Coefficients { get; init; }
}

/// <summary>One coefficient, by the name of its feature.</summary>
internal sealed record CoefficientDocument(string Feature, double Value);

/// <summary>Reads and writes the document without reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ModelDocument))]
internal sealed partial class ModelDocumentContext : JsonSerializerContext;

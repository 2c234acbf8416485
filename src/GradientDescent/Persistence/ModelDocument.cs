using System.Text.Json;
using System.Text.Json.Serialization;

namespace GradientDescent.Persistence;

/// <summary>A model as it stands in a file.</summary>
internal sealed class ModelDocument
{
    public const string FormatName = "GradientDescent.LinearModel";

    /// <summary>Version 1 had no schema: only the record's own model can be made of it.</summary>
    public const int CurrentVersion = 2;

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required string Model { get; init; }

    public required string Target { get; init; }

    /// <summary>Null where the model has none.</summary>
    public required double? Intercept { get; init; }

    public required IReadOnlyList<FeatureNumber> Coefficients { get; init; }

    /// <summary>What stands in place of missing values; left out where the model fills none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FeatureNumber>? Means { get; init; }

    /// <summary>Left out in version 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SchemaDocument? Schema { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelInference? Inference { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelProvenance? Provenance { get; init; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }
}

/// <summary>A number, by the name of the feature that it belongs to.</summary>
internal sealed record FeatureNumber(string Feature, double Value);

/// <summary>Reads and writes the document without reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    MaxDepth = TermKinds.MaxDepth)]
[JsonSerializable(typeof(ModelDocument))]
internal sealed partial class ModelDocumentContext : JsonSerializerContext;

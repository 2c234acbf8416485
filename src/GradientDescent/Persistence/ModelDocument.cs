using System.Text.Json;
using System.Text.Json.Serialization;

namespace GradientDescent.Persistence;

/// <summary>The content of a model file.</summary>
internal sealed class ModelDocument
{
    public const string FormatName = "GradientDescent.LinearModel";

    /// <summary>Version 1 had no schema, so a file of version 1 can only be loaded as the record's own model.</summary>
    public const int CurrentVersion = 2;

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required string Model { get; init; }

    public required string Target { get; init; }

    /// <summary>Null if the model has no intercept.</summary>
    public required double? Intercept { get; init; }

    public required IReadOnlyList<FeatureNumber> Coefficients { get; init; }

    /// <summary>The means that replace missing values; omitted if the model replaces none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FeatureNumber>? Means { get; init; }

    /// <summary>Omitted in version 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SchemaDocument? Schema { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelInference? Inference { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ModelProvenance? Provenance { get; init; }

    /// <summary>Entries that this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }
}

/// <summary>A number and the name of the feature that it belongs to.</summary>
internal sealed record FeatureNumber(string Feature, double Value);

/// <summary>Reads and writes the document without reflection.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true,
    MaxDepth = TermKinds.MaxDepth)]
[JsonSerializable(typeof(ModelDocument))]
internal sealed partial class ModelDocumentContext : JsonSerializerContext;

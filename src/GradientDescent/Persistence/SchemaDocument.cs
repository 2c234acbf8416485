using System.Text.Json.Serialization;

namespace GradientDescent.Persistence;

/// <summary>A schema in a file. Terms refer to properties by name.</summary>
internal sealed class SchemaDocument
{
    public required IReadOnlyList<PropertyDocument> Properties { get; init; }

    public required TermDocument Target { get; init; }

    public required IReadOnlyList<FeatureDocument> Features { get; init; }

    /// <summary>The names of the inputs of a prediction, in order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Inputs { get; init; }

    /// <summary>The property that holds the weight of a row.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SampleWeight { get; init; }
}

/// <summary>A property in a file. What is omitted is false or null.</summary>
internal sealed class PropertyDocument
{
    public required string Name { get; init; }

    public required PropertyType Type { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ColumnName { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNullable { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SkipsRows { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOpaque { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LevelDocument>? Levels { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LevelDocument>? OtherNames { get; init; }

    /// <summary>The reference level.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public UnknownLevels UnknownLevels { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PropertyType? UnderlyingType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TypeName { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TermDocument? Definition { get; init; }
}

/// <summary>A level in a file.</summary>
internal sealed record LevelDocument(string Name, long Number = 0)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CoefficientName { get; init; }
}

/// <summary>A feature in a file.</summary>
internal sealed class FeatureDocument
{
    public required TermDocument Term { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? PenaltyFactor { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CoefficientSign Sign { get; init; }
}

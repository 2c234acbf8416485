using System.Text.Json.Serialization;

namespace GradientDescent.Persistence;

/// <summary>A schema as it stands in a file. Terms name the properties that they read.</summary>
internal sealed class SchemaDocument
{
    public required IReadOnlyList<PropertyDocument> Properties { get; init; }

    public required TermDocument Target { get; init; }

    public required IReadOnlyList<FeatureDocument> Features { get; init; }

    /// <summary>The names of the properties that a prediction is given, in order.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Inputs { get; init; }

    /// <summary>The property that says what rows weigh.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SampleWeight { get; init; }
}

/// <summary>A property as it stands in a file. What is left out is false, or not there.</summary>
internal sealed class PropertyDocument
{
    public required string Name { get; init; }

    public required PropertyType Type { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNullable { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool SkipsRows { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOpaque { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PropertyLevel>? Levels { get; init; }

    /// <summary>The level that the others are compared with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PropertyType? UnderlyingType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TypeName { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TermDocument? Definition { get; init; }
}

/// <summary>A feature as it stands in a file.</summary>
internal sealed class FeatureDocument
{
    public required TermDocument Term { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? PenaltyFactor { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CoefficientSign Sign { get; init; }
}

using GradientDescent.Terms;

namespace GradientDescent.Persistence;

/// <summary>Converts schemas to and from the document of a file.</summary>
internal static class SchemaConversion
{
    private static readonly TermWriter Writer = new();

    public static SchemaDocument ToDocument(ModelSchema schema) => new()
    {
        Properties = [.. Properties(schema).Select(ToDocument)],
        Target = Writer.Visit(schema.Target),
        Features = [.. schema.Features.Select(static feature => new FeatureDocument
        {
            Term = Writer.Visit(feature.Term),
            PenaltyFactor = feature.PenaltyFactor == 1 ? null : feature.PenaltyFactor,
            Sign = feature.Sign,
        })],
        SampleWeight = schema.SampleWeight?.Name,
        Inputs = [.. schema.Properties.Select(static property => property.Name)],
    };

    /// <exception cref="ModelFormatException">The document is not a valid schema.</exception>
    public static ModelSchema ToSchema(SchemaDocument document, string recordName, bool hasIntercept, string file)
    {
        var properties = new Dictionary<string, ModelProperty>(StringComparer.Ordinal);
        ModelProperty Find(string name) => properties.TryGetValue(name, out var property)
            ? property
            : throw new ModelFormatException(file, $"has a term of {name}, but no such property before it.");
        var terms = new TermReader(file, Find);
        foreach (var property in document.Properties.Select(property => Given(property, file)))
        {
            if (!properties.TryAdd(property.Name, ToProperty(property, terms, file)))
                throw new ModelFormatException(file, $"has two properties called {property.Name}.");
        }

        var target = terms.Read(document.Target);
        var features = document.Features.Select(feature => Given(feature, file)).Select(feature => (Document: feature, Term: terms.Read(feature.Term))).ToList();
        var sampleWeight = document.SampleWeight is { } name ? Find(name) : null;
        IReadOnlyList<ModelProperty> inputs = [.. (document.Inputs ?? []).Select(input => Find(Given(input, file)))];
        try
        {
            // All terms have been read. An exception from here on means an invalid schema in the file.
            return new(
                recordName,
                target,
                [.. features.Select(static feature => new ModelFeature(feature.Term) { PenaltyFactor = feature.Document.PenaltyFactor ?? 1, Sign = feature.Document.Sign })],
                sampleWeight,
                hasIntercept,
                inputs);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new ModelFormatException(file, $"has an invalid schema: {exception.Message}");
        }
    }

    private static PropertyType Known(PropertyType type, PropertyDocument property, string file) =>
        Enum.IsDefined(type) ? type : throw new ModelFormatException(file, $"gives {property.Name} an unknown type.");

    /// <summary>All properties. A computed property comes after those that it is computed from.</summary>
    private static IEnumerable<ModelProperty> Properties(ModelSchema schema) => schema.ColumnTerms
        .SelectMany(WithInputs)
        .Concat(schema.Properties)
        .Distinct();

    private static IEnumerable<ModelProperty> WithInputs(Term term) => TermProperties.Of(term)
        .SelectMany(static property => property.Definition is { } definition ? WithInputs(definition).Append(property) : [property]);

    private static PropertyDocument ToDocument(ModelProperty property) => new()
    {
        Name = property.Name,
        Type = property.Type,
        ColumnName = property.ColumnName,
        Unit = property.Unit,
        IsNullable = property.IsNullable,
        SkipsRows = property.SkipsRows,
        IsOpaque = property.IsOpaque,
        Levels = property.Levels.Count == 0 ? null : [.. property.Levels.Select(static level => new LevelDocument(level.Name, level.Number) { CoefficientName = level.CoefficientName })],
        OtherNames = property.OtherNames.Count == 0 ? null : [.. property.OtherNames.Select(static name => new LevelDocument(name.Name, name.Number))],
        Reference = property.Reference?.Name,
        UnknownLevels = property.UnknownLevels,
        UnderlyingType = property.UnderlyingType == PropertyType.Int32 ? null : property.UnderlyingType,
        TypeName = property.TypeName,
        Definition = property.Definition is { } definition ? Writer.Visit(definition) : null,
    };

    private static T Given<T>(T? item, string file)
        where T : class => item ?? throw new ModelFormatException(file, "has null in its schema.");

    private static ModelProperty ToProperty(PropertyDocument document, TermReader terms, string file)
    {
        IReadOnlyList<PropertyLevel> levels = [.. (document.Levels ?? [])
            .Select(level => Given(level, file))
            .Select(static level => new PropertyLevel(level.Name, level.Number) { CoefficientName = level.CoefficientName })];
        return new(document.Name, Known(document.Type, document, file))
        {
            ColumnName = document.ColumnName is "" ? throw new ModelFormatException(file, $"gives {document.Name} a column name that is empty.") : document.ColumnName,
            Unit = document.Unit is { } unit && string.IsNullOrWhiteSpace(unit) ? throw new ModelFormatException(file, $"gives {document.Name} a unit that is empty.") : document.Unit,
            IsNullable = document.IsNullable,
            SkipsRows = document.SkipsRows,
            IsOpaque = document.IsOpaque,
            Levels = levels,
            OtherNames = [.. (document.OtherNames ?? []).Select(name => Given(name, file)).Select(static name => new PropertyLevel(name.Name, name.Number))],
            Reference = document.Reference is not { } name ? null : levels.FirstOrDefault(level => level.Name == name)
                ?? throw new ModelFormatException(file, $"has the reference level '{name}' for {document.Name}, which has no such level."),
            UnknownLevels = Enum.IsDefined(document.UnknownLevels) ? document.UnknownLevels : throw new ModelFormatException(file, $"gives {document.Name} an unknown policy for other levels."),
            UnderlyingType = Known(document.UnderlyingType ?? PropertyType.Int32, document, file),
            TypeName = document.TypeName,
            Definition = document.Definition is { } definition ? terms.Read(definition) : null,
        };
    }
}

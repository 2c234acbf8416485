using System.Globalization;
using GradientDescent.Generators.Description;
using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the schema of the model, and the conversions between the model and its weights.</summary>
internal sealed class SchemaEmitter
{
    /// <summary>The maximal length of a property on one line. Otherwise it is written with one initializer per line.</summary>
    private const int MaxLineLength = 100;

    private readonly ModelRecord _record;
    private readonly SourceFile _file;
    private readonly Dictionary<ModelProperty, string> _locals;
    private readonly TermConstruction _terms;
    private readonly PropertyConstruction _properties;

    private SchemaEmitter(ModelRecord record, SourceFile file)
    {
        _record = record;
        _file = file;
        var repeated = Properties(record)
            .GroupBy(static property => property)
            .Where(static uses => uses.Count() > 1 || uses.Key.Levels.Count > 0 || uses.Key.Definition is not null)
            .Select(static uses => uses.Key)
            .ToList();
        _locals = repeated
            .Zip(CSharpNames.Locals(repeated.Select(static property => property.Name), ["schema", "weights", "means"]), static (property, local) => (property, local))
            .ToDictionary(static pair => pair.property, static pair => pair.local);
        _terms = new(Property, file);
        _properties = new(file, _terms.Visit);
    }

    public static void Write(ModelRecord record, SourceFile file)
    {
        var emitter = new SchemaEmitter(record, file);
        file.Writer.Braces($"static {file.Type("ModelShape")}<{record.ModelName}> {file.Type("ILinearModel")}<{record.ModelName}>.CreateShape()", emitter.WriteShape);
        IReadOnlyList<string> weights = [.. Weights(record).Select(CSharpNames.Identifier)];
        file.Writer.Line().Items($"double[] {file.Type("ILinearModel")}.ToWeights() => [", weights, "];");
        file.Writer.Line().Line($"double[] {file.Type("IRowModel")}<{record.Name}>.FeaturesOf({record.Name} row) => {file.Type("BulkPrediction")}.FeaturesOf<{record.Name}, {record.Scalar}, {record.KernelType}>(this, row);");
        file.Writer.Line().Line($"{file.Type("RowPredictor")}<{record.Name}> {file.Type("IRowModel")}<{record.Name}>.CreatePredictor() => {file.Type("BulkPrediction")}.PredictorOf<{record.Name}, {record.Scalar}, {record.KernelType}>(this);");
        if (record.MeanImputed.Any())
            file.Writer.Line().Items($"double[] {file.Type("ILinearModel")}.ToMeans() => [", [.. record.MeanImputed.Select(static feature => feature.MeanMember)], "];");
    }

    private void WriteShape()
    {
        var writer = _file.Writer;
        foreach (var local in _locals.OrderBy(pair => Properties(_record).ToList().IndexOf(pair.Key)))
            WriteProperty(local.Value, local.Key);
        if (_locals.Count > 0)
            writer.Line();
        writer.Line($"var schema = {_file.Type("ModelSchema")}.OfRecord(")
            .Line($"    \"{_record.Name.TrimStart('@')}\",")
            .Line($"    target: {_terms.Visit(_record.Target.Term)},")
            .Items("    features: [", [.. _record.Features.Select(Feature)], $"]{SchemaEnd()});")
            .Line()
            .Braces("return new(schema, static (weights, means) => new()", ");", () => writer
                .Lines(Weights(_record).Select(static (weight, i) => Invariant($"{CSharpNames.Identifier(weight)} = weights[{i}],")))
                .Lines(_record.MeanImputed.Select(static (feature, i) => Invariant($"{feature.MeanMember} = means[{i}],"))));
    }

    private void WriteProperty(string local, ModelProperty property)
    {
        var whole = $"var {local} = {_properties.Constructed(property)};";
        if (whole.Length <= MaxLineLength)
            _file.Writer.Line(whole);
        else
            _file.Writer.Braces($"var {local} = {_properties.ConstructorCall(property)}", ";", () => _file.Writer.Lines(_properties.Initializers(property).Select(static line => line + ",")));
    }

    private string SchemaEnd() =>
        (_record.SampleWeight is { Term: NumberTerm { Property: var weight } } ? $",\n    sampleWeight: {Property(weight)}" : "")
        + (_record.HasIntercept ? "" : ",\n    hasIntercept: false")
        + (HasOwnOrder(_record) ? $",\n    properties: [{string.Join(", ", _record.Inputs.Select(input => Property(input.Property)))}]" : "");

    /// <summary>Whether the parameters of Predict have a different order from the properties in the features.</summary>
    private static bool HasOwnOrder(ModelRecord record) => !record.Inputs.Select(static input => input.Property)
        .SequenceEqual(record.Features.SelectMany(static feature => TermInputs.Of(feature.Term)).Distinct());

    private string Feature(Feature feature)
    {
        var term = _terms.Visit(feature.Term);
        IReadOnlyList<string> rules =
        [
            .. feature.PenaltyFactor == 1 ? [] : new[] { $"PenaltyFactor = {feature.PenaltyFactor.ToString("R", CultureInfo.InvariantCulture)}" },
            .. feature.Sign == "Any" ? [] : new[] { $"Sign = {_file.Type("CoefficientSign")}.{feature.Sign}" },
        ];
        return rules.Count == 0 ? term : $"new({term}) {{ {string.Join(", ", rules)} }}";
    }

    private string Property(ModelProperty property) => _locals.TryGetValue(property, out var local) ? local : _properties.Constructed(property);

    /// <summary>All properties in the schema, with repetitions. The properties that a computed property reads come before it.</summary>
    private static IEnumerable<ModelProperty> Properties(ModelRecord record) => record.Features.Select(static feature => feature.Term)
        .Append(record.Target.Term)
        .Concat(record.SampleWeight is { } sampleWeight ? [sampleWeight.Term] : [])
        .Concat(record.Inputs.Where(_ => HasOwnOrder(record)).Select(static input => (Term)new ValueTerm(input.Property)))
        .SelectMany(Properties);

    private static IEnumerable<ModelProperty> Properties(Term term) => TermProperties.Of(term)
        .SelectMany(static property => property.Definition is { } definition ? Properties(definition).Append(property) : [property]);

    private static IEnumerable<string> Weights(ModelRecord record) =>
        [.. record.Features.Select(static feature => feature.Member), .. record.HasIntercept ? ["Intercept"] : Array.Empty<string>()];
}

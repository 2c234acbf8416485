using GradientDescent.Onnx.Graphs;

namespace GradientDescent.Onnx.Expressions;

/// <summary>The properties as inputs, and as the numbers that they stand for.</summary>
internal sealed class OnnxInputs
{
    /// <summary>An integer that no date has: a missing one.</summary>
    private const long NoDate = long.MinValue;

    private readonly Dictionary<ModelProperty, GraphValue> _inputs = [];

    /// <exception cref="NotSupportedException">A property cannot be an input.</exception>
    public OnnxInputs(OnnxGraph graph, ModelSchema schema, OnnxOptions options)
    {
        Graph = graph;
        MissingText = options.MissingText;
        foreach (var property in schema.Properties)
            _inputs.Add(property, graph.Input(property.Name, OnnxTypes.Of(property), OnnxTypes.Description(property, options)));
    }

    public OnnxGraph Graph { get; }

    /// <summary>The text that stands for null.</summary>
    public string MissingText { get; }

    /// <summary>The input of a property, as it is passed.</summary>
    public GraphValue Of(ModelProperty property) => _inputs[property];

    /// <summary>Whether a property is null; null if it never is. A text is tested by its level.</summary>
    public GraphValue? IsMissing(ModelProperty property) => !property.IsNullable ? null
        : Of(property) is { Type: ElementType.Int64 } date ? date.EqualTo(NoDate)
        : Of(property).IsNaN();

    /// <summary>A property as a <c>double</c>; NaN if it is null.</summary>
    public GraphValue Number(ModelProperty property)
    {
        var number = Stored(property);
        return property.IsNullable && Of(property).Type == ElementType.Int64 ? IsMissing(property)!.Choose(double.NaN, number) : number;
    }

    /// <summary>A property as a <c>double</c>, without regard to null.</summary>
    public GraphValue Stored(ModelProperty property)
    {
        var number = Of(property).To(ElementType.Double);
        return property.Type switch
        {
            PropertyType.DateTime or PropertyType.DateTimeOffset => number / (double)TimeSpan.TicksPerDay,
            PropertyType.TimeOnly or PropertyType.TimeSpan => number / (double)TimeSpan.TicksPerSecond,
            PropertyType.Boolean when property.IsNullable => number.IsNaN().Choose(double.NaN, (!number.EqualTo(0.0)).To(ElementType.Double)),
            _ => number,
        };
    }

    /// <summary>The integer of a property: of an integer, an enum or flags its bits, of a date its days or ticks. 0 or any other number if it is null.</summary>
    public GraphValue Whole(ModelProperty property)
    {
        var input = Of(property);
        return input.Type == ElementType.Double ? input.IsNaN().Choose(0.0, input).To(ElementType.Int64) : input.To(ElementType.Int64);
    }
}

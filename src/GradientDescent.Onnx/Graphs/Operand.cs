namespace GradientDescent.Onnx.Graphs;

/// <summary>What an operator is applied to: a value of a graph, or a number that becomes a constant of the other operand's type.</summary>
internal readonly struct Operand
{
    private readonly GraphValue? _value;
    private readonly double _number;
    private readonly long _integer;

    private Operand(GraphValue? value, double number, long integer)
    {
        _value = value;
        _number = number;
        _integer = integer;
    }

    /// <summary>The type of a value; null for a number.</summary>
    public ElementType? Type => _value?.Type;

    public static implicit operator Operand(GraphValue value) => new(value, 0, 0);

    public static implicit operator Operand(double number) => new(null, number, 0);

    public static implicit operator Operand(long integer) => new(null, integer, integer);

    public GraphValue As(OnnxGraph graph, ElementType type) => _value
        ?? (type == ElementType.Double ? graph.Constant(_number) : graph.Constant(_integer));
}

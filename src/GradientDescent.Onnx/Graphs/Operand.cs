namespace GradientDescent.Onnx.Graphs;

/// <summary>What an operator is applied to: a value of a graph, or a number that becomes a constant of the other operand's type.</summary>
internal readonly struct Operand
{
    private readonly GraphValue? _value;
    private readonly double _number;
    private readonly long _integer;

    private Operand(GraphValue? value, ElementType type, double number, long integer)
    {
        _value = value;
        _number = number;
        _integer = integer;
        Type = type;
    }

    public bool IsNumber => _value is null;

    /// <summary>The type of a value, or of a number if no other operand determines it.</summary>
    public ElementType Type { get; }

    public static implicit operator Operand(GraphValue value) => new(value, value.Type, 0, 0);

    public static implicit operator Operand(double number) => new(null, ElementType.Double, number, 0);

    public static implicit operator Operand(long integer) => new(null, ElementType.Int64, integer, integer);

    public GraphValue As(OnnxGraph graph, ElementType type) => _value
        ?? (type == ElementType.Double ? graph.Constant(_number) : graph.Constant(_integer));
}

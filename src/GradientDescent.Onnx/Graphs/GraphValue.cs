namespace GradientDescent.Onnx.Graphs;

/// <summary>A value in a graph: an input, a constant, or what an operator computes from others. Its operators are those of ONNX, which add nodes to the graph.</summary>
/// <param name="graph">The graph.</param>
/// <param name="name">The name in the graph.</param>
/// <param name="type">The type of its elements.</param>
/// <param name="isPerRow">Whether it has an element for each row. Otherwise it has one for all rows.</param>
internal sealed class GraphValue(OnnxGraph graph, string name, ElementType type, bool isPerRow)
{
    public OnnxGraph Graph => graph;

    public string Name => name;

    public ElementType Type => type;

    public bool IsPerRow => isPerRow;

    public static GraphValue operator +(GraphValue left, Operand right) => left.Arithmetic("Add", right);

    public static GraphValue operator -(GraphValue left, Operand right) => left.Arithmetic("Sub", right);

    public static GraphValue operator *(GraphValue left, Operand right) => left.Arithmetic("Mul", right);

    /// <summary>The quotient, truncated for integers.</summary>
    public static GraphValue operator /(GraphValue left, Operand right) => left.Arithmetic("Div", right);

    /// <summary>The remainder of integers, with the sign of the divisor.</summary>
    public static GraphValue operator %(GraphValue left, Operand right) => left.Arithmetic("Mod", right);

    public static GraphValue operator -(GraphValue value) => value.Function("Neg");

    public static GraphValue operator <(GraphValue left, Operand right) => left.Compare("Less", right);

    public static GraphValue operator >(GraphValue left, Operand right) => left.Compare("Greater", right);

    public static GraphValue operator <=(GraphValue left, Operand right) => left.Compare("LessOrEqual", right);

    public static GraphValue operator >=(GraphValue left, Operand right) => left.Compare("GreaterOrEqual", right);

    public static GraphValue operator &(GraphValue left, GraphValue right) => left.Compare("And", right);

    public static GraphValue operator |(GraphValue left, GraphValue right) => left.Compare("Or", right);

    public static GraphValue operator !(GraphValue condition) => condition.Function("Not");

    public GraphValue EqualTo(Operand right) => Compare("Equal", right);

    /// <summary>The bits that two integers share.</summary>
    public GraphValue SharedBits(long bits) => Arithmetic("BitwiseAnd", bits);

    public GraphValue IsNaN() => graph.Apply("IsNaN", ElementType.Boolean, [this]);

    /// <summary>The remainder of floating-point numbers, with the sign of this one.</summary>
    public GraphValue Remainder(GraphValue divisor) => graph.Apply("Mod", type, [this, divisor], GraphAttribute.Of("fmod", 1));

    /// <summary>A function that has a value of the same type.</summary>
    public GraphValue Function(string operatorName) => graph.Apply(operatorName, type, [this]);

    public GraphValue Power(GraphValue exponent) => Arithmetic("Pow", exponent);

    /// <summary>One of two values, by this condition.</summary>
    public GraphValue Choose(Operand whenTrue, Operand whenFalse)
    {
        var chosen = (whenTrue.IsNumber ? whenFalse : whenTrue).Type;
        return graph.Apply("Where", chosen, [this, whenTrue.As(graph, chosen), whenFalse.As(graph, chosen)]);
    }

    /// <summary>The value converted to another type.</summary>
    public GraphValue To(ElementType target) => target == type ? this : graph.Apply("Cast", target, [this], GraphAttribute.Of("to", (long)target));

    private GraphValue Arithmetic(string operatorName, Operand right) => graph.Apply(operatorName, type, [this, right.As(graph, type)]);

    private GraphValue Compare(string operatorName, Operand right) => graph.Apply(operatorName, ElementType.Boolean, [this, right.As(graph, type)]);
}

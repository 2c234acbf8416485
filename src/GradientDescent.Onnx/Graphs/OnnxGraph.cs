using System.Buffers.Binary;
using GradientDescent.Onnx.Protobuf;

namespace GradientDescent.Onnx.Graphs;

/// <summary>Builds a graph: inputs, constants, nodes and outputs. A node that it already has is not added again.</summary>
internal sealed class OnnxGraph
{
    private readonly Dictionary<string, GraphValue> _values = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<ProtobufMessage> _inputs = [];
    private readonly List<ProtobufMessage> _outputs = [];
    private readonly List<ProtobufMessage> _constants = [];
    private readonly List<ProtobufMessage> _nodes = [];
    private readonly HashSet<string> _operators = new(StringComparer.Ordinal);
    private GraphValue? _firstInput;

    /// <param name="outputs">The names of the outputs.</param>
    public OnnxGraph(IEnumerable<string> outputs) => _names.UnionWith(outputs);

    /// <summary>The names of the operators of all nodes.</summary>
    public IReadOnlySet<string> Operators => _operators;

    /// <summary>Adds an input with one element per row. All inputs are added before any node.</summary>
    public GraphValue Input(string name, ElementType type, string description)
    {
        _inputs.Add(GraphMessages.Value(name, type, columns: 1, description));
        _names.Add(name);
        var input = new GraphValue(this, name, type, isPerRow: true);
        _firstInput ??= input;
        return input;
    }

    /// <summary>
    /// A number. ONNX Runtime leaves out a sum with a constant that is 0 as a <c>float</c>. One that is 0 only then gets an element for each row, so that it is added.
    /// </summary>
    public GraphValue Constant(double number)
    {
        var bytes = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
        var constant = Constant(ElementType.Double, bytes);
        return (float)number == 0 && number != 0 ? PerRow(constant) : constant;
    }

    public GraphValue Constant(long integer)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, integer);
        return Constant(ElementType.Int64, bytes);
    }

    public GraphValue Constant(bool truth) => Constant(ElementType.Boolean, [truth ? (byte)1 : (byte)0]);

    /// <summary>What an operator computes.</summary>
    public GraphValue Apply(string operatorName, ElementType type, IReadOnlyList<GraphValue> operands, params GraphAttribute[] attributes)
    {
        // No name contains a null character.
        var key = string.Join<object>('\0', [operatorName, .. operands.Select(static operand => operand.Name), .. attributes]);
        if (_values.TryGetValue(key, out var known))
            return known;
        var value = new GraphValue(this, Unused(operatorName), type, operands.Any(static operand => operand.IsPerRow));
        Add(operatorName, operands, value.Name, attributes);
        return _values[key] = value;
    }

    /// <summary>A value with one element for each row.</summary>
    public GraphValue PerRow(GraphValue value)
    {
        if (value.IsPerRow || _firstInput is null)
            return value;
        var shape = Apply("Shape", ElementType.Int64, [_firstInput]);
        return Apply("Expand", value.Type, [value, shape]);
    }

    /// <summary>Adds an output with the given values, side by side.</summary>
    public void Output(string name, IReadOnlyList<GraphValue> columns, string description)
    {
        _outputs.Add(GraphMessages.Value(name, ElementType.Double, columns.Count, description));
        if (columns.Count == 1)
            Add("Identity", columns, name, []);
        else
            Add("Concat", columns, name, [GraphAttribute.Of("axis", 1)]);
    }

    public ProtobufMessage ToMessage(string name) => GraphMessages.Graph(name, _nodes, _constants, _inputs, _outputs);

    private GraphValue Constant(ElementType type, byte[] bytes)
    {
        var key = $"{type} {Convert.ToHexString(bytes)}";
        if (_values.TryGetValue(key, out var known))
            return known;
        var value = new GraphValue(this, Unused("Constant"), type, isPerRow: false);
        _constants.Add(GraphMessages.Constant(value.Name, type, bytes));
        return _values[key] = value;
    }

    private void Add(string operatorName, IReadOnlyList<GraphValue> operands, string output, GraphAttribute[] attributes)
    {
        _operators.Add(operatorName);
        _nodes.Add(GraphMessages.Node(operatorName, operands.Select(static operand => operand.Name), output, attributes));
    }

    private string Unused(string start)
    {
        for (var number = _values.Count; ; number++)
        {
            if (_names.Add($"{start}{number}"))
                return $"{start}{number}";
        }
    }
}

using GradientDescent.Onnx.Protobuf;

namespace GradientDescent.Onnx.Graphs;

/// <summary>The messages of <c>onnx.proto</c>, with the numbers of their fields.</summary>
internal static class GraphMessages
{
    /// <summary>The name of the number of rows.</summary>
    private const string Rows = "N";

    /// <summary>A file.</summary>
    public static ProtobufMessage Model(ProtobufMessage graph, IEnumerable<(string Set, int Version)> operators, IEnumerable<(string Key, string Value)> metadata, string producer, string producerVersion, string description) =>
        new ProtobufMessage()
            .Integer(1, OnnxOperators.FormatVersion)
            .Text(2, producer)
            .Text(3, producerVersion)
            .Text(6, description)
            .Message(7, graph)
            .Messages(8, operators.Select(static used => new ProtobufMessage().Text(1, used.Set).Integer(2, used.Version)))
            .Messages(14, metadata.Select(static entry => new ProtobufMessage().Text(1, entry.Key).Text(2, entry.Value)));

    public static ProtobufMessage Graph(string name, IEnumerable<ProtobufMessage> nodes, IEnumerable<ProtobufMessage> constants, IEnumerable<ProtobufMessage> inputs, IEnumerable<ProtobufMessage> outputs) =>
        new ProtobufMessage().Messages(1, nodes).Text(2, name).Messages(5, constants).Messages(11, inputs).Messages(12, outputs);

    public static ProtobufMessage Node(string operatorName, IEnumerable<string> inputs, string output, IEnumerable<GraphAttribute> attributes)
    {
        var node = new ProtobufMessage();
        foreach (var input in inputs)
            node.Text(1, input);
        return node.Text(2, output).Text(3, output).Text(4, operatorName)
            .Messages(5, attributes.Select(static attribute => attribute.Value))
            .Text(7, OnnxOperators.SetOf(operatorName));
    }

    /// <summary>A tensor of one element, which is used for all rows.</summary>
    public static ProtobufMessage Constant(string name, ElementType type, ReadOnlySpan<byte> bytes) =>
        new ProtobufMessage().Integer(2, (long)type).Text(8, name).Bytes(9, bytes);

    /// <summary>An input or an output, with any number of rows.</summary>
    public static ProtobufMessage Value(string name, ElementType type, int columns, string description)
    {
        var shape = new ProtobufMessage().Messages(1, [new ProtobufMessage().Text(2, Rows), new ProtobufMessage().Integer(1, columns)]);
        var tensor = new ProtobufMessage().Integer(1, (long)type).Message(2, shape);
        return new ProtobufMessage().Text(1, name).Message(2, new ProtobufMessage().Message(1, tensor)).Text(3, description);
    }
}

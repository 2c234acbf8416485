using GradientDescent.Onnx.Protobuf;

namespace GradientDescent.Onnx.Graphs;

/// <summary>A constant that belongs to an operator, such as the type that a cast results in.</summary>
/// <param name="Value">Its message.</param>
internal sealed record GraphAttribute(ProtobufMessage Value)
{
    private const int NameField = 1, IntegerField = 3, IntegersField = 8, TextsField = 9, KindField = 20;

    private const int IntegerKind = 2, IntegersKind = 7, TextsKind = 8;

    public static GraphAttribute Of(string name, long value) => new(Named(name, IntegerKind).Integer(IntegerField, value));

    public static GraphAttribute Of(string name, IEnumerable<long> values)
    {
        var message = Named(name, IntegersKind);
        foreach (var value in values)
            message.Integer(IntegersField, value);
        return new(message);
    }

    public static GraphAttribute Of(string name, IEnumerable<string> values)
    {
        var message = Named(name, TextsKind);
        foreach (var value in values)
            message.Text(TextsField, value);
        return new(message);
    }

    /// <summary>The content, for comparisons.</summary>
    public override string ToString() => Convert.ToHexString(Value.ToArray());

    private static ProtobufMessage Named(string name, int kind) => new ProtobufMessage().Text(NameField, name).Integer(KindField, kind);
}

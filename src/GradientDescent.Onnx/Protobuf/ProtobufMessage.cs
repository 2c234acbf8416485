using System.Buffers;
using System.Text;

namespace GradientDescent.Onnx.Protobuf;

/// <summary>Writes a message in the encoding of Protocol Buffers, field after field.</summary>
internal sealed class ProtobufMessage
{
    private const int VariableLength = 0, LengthDelimited = 2;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>A field of an integer, an enum or a <c>bool</c>.</summary>
    public ProtobufMessage Integer(int field, long value)
    {
        Key(field, VariableLength);
        Varint(unchecked((ulong)value));
        return this;
    }

    /// <summary>A field of bytes.</summary>
    public ProtobufMessage Bytes(int field, ReadOnlySpan<byte> value)
    {
        Key(field, LengthDelimited);
        Varint((ulong)value.Length);
        _bytes.Write(value);
        return this;
    }

    /// <summary>A field of text, in UTF-8.</summary>
    public ProtobufMessage Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    /// <summary>A field that is a message itself.</summary>
    public ProtobufMessage Message(int field, ProtobufMessage value) => Bytes(field, value._bytes.WrittenSpan);

    /// <summary>A repeated field of messages.</summary>
    public ProtobufMessage Messages(int field, IEnumerable<ProtobufMessage> values)
    {
        foreach (var value in values)
            Message(field, value);
        return this;
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    private void Key(int field, int kind) => Varint((ulong)((field << 3) | kind));

    /// <summary>Seven bits per byte, the lowest first; the highest bit tells whether another byte follows.</summary>
    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            _bytes.Write([(byte)(value | 0x80)]);
        _bytes.Write([(byte)value]);
    }
}

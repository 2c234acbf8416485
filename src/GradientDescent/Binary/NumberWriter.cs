using System.Numerics;
using System.Runtime.InteropServices;

namespace GradientDescent.Binary;

/// <summary>Writes questions and answers. All numbers are little-endian, and every double keeps its bits.</summary>
internal sealed class NumberWriter() : BinaryWriter(new MemoryStream())
{
    public void Write(ReadOnlySpan<double> numbers)
    {
        Write(numbers.Length);
        foreach (var number in numbers)
            Write(number);
    }

    /// <summary>Sums with one number per lane of a vector. Only a process with vectors of the same width can read them.</summary>
    public void Write(ReadOnlySpan<Vector<double>> sums) => Write(MemoryMarshal.Cast<Vector<double>, double>(sums));

    public void WriteAll<TItem>(IReadOnlyList<TItem> items, Action<NumberWriter, TItem> write)
    {
        Write(items.Count);
        foreach (var item in items)
            write(this, item);
    }

    public void WriteText(string? text)
    {
        Write(text is not null);
        if (text is not null)
            Write(text);
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        Write(bytes.Length);
        Write(bytes);
    }

    public byte[] ToBytes()
    {
        Flush();
        return ((MemoryStream)OutStream).ToArray();
    }
}

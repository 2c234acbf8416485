using System.Numerics;
using System.Runtime.InteropServices;

namespace GradientDescent.Binary;

/// <summary>Reads what a <see cref="NumberWriter"/> wrote.</summary>
/// <exception cref="EndOfStreamException">There are fewer bytes than were announced.</exception>
internal sealed class NumberReader(ReadOnlyMemory<byte> bytes) : BinaryReader(new MemoryStream(bytes.ToArray(), writable: false))
{
    public double[] ReadDoubles()
    {
        var numbers = new double[ReadCount(sizeof(double))];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = ReadDouble();
        return numbers;
    }

    /// <exception cref="FormatException">There are more or fewer numbers.</exception>
    public void ReadInto(Span<double> numbers)
    {
        var read = ReadDoubles();
        if (read.Length != numbers.Length)
            throw new FormatException($"There are {read.Length} numbers, and {numbers.Length} are needed.");
        read.CopyTo(numbers);
    }

    /// <inheritdoc cref="ReadInto(Span{double})"/>
    public void ReadInto(Span<Vector<double>> sums) => ReadInto(MemoryMarshal.Cast<Vector<double>, double>(sums));

    public TItem[] ReadAll<TItem>(Func<NumberReader, TItem> read)
    {
        var items = new TItem[ReadCount(1)];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(this);
        return items;
    }

    public string? ReadText() => ReadBoolean() ? ReadString() : null;

    public byte[] ReadBytes() => ReadBytes(ReadCount(1));

    /// <summary>Damaged bytes must not make it ask for more memory than there are bytes.</summary>
    private int ReadCount(int itemBytes)
    {
        var count = ReadInt32();
        return count >= 0 && count <= (BaseStream.Length - BaseStream.Position) / itemBytes ? count : throw new EndOfStreamException();
    }
}

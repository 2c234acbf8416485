using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GradientDescent;

/// <summary>Where the rows of a slice stand in the block that they come from.</summary>
internal interface IRowOrder<TSelf>
    where TSelf : struct, IRowOrder<TSelf>
{
    /// <summary>By how many rows more than usual memory is to be asked ahead.</summary>
    int Lead { get; }

    /// <summary>The same order from a row on, one of a slice's first.</summary>
    TSelf From(int row);

    /// <summary>What <see cref="Load{T}"/> wants to know of a row; it is the same for all columns.</summary>
    int At(int row);

    /// <summary>The place of a row in the block.</summary>
    int Place(int row);

    /// <summary>A column's numbers of as many rows as a vector has doubles.</summary>
    Vector<double> Load<T>(ref T column, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;
}

/// <summary>One behind the other.</summary>
/// <param name="from">The first row.</param>
internal readonly struct InOrder(int from) : IRowOrder<InOrder>
{
    public int Lead => 0;

    public InOrder From(int row) => new(from + row);

    public int At(int row) => from + row;

    public int Place(int row) => from + row;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Load<T>(ref T column, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Load(ref column, (nuint)at);

    /// <summary>Of floats it reads twice as many; a column has room behind its last row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Load<T>(ref T column, nuint row)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        var values = Vector.LoadUnsafe(ref column, row);
        return typeof(T) == typeof(double) ? values.As<T, double>() : Vector.WidenLower(values.As<T, float>());
    }
}

/// <summary>In stretches of <see cref="Length"/> rows that are one behind the other.</summary>
/// <param name="places">Where each stretch begins.</param>
/// <param name="from">The first stretch.</param>
/// <param name="lead">How far the rows are apart that are next in turn: as many as are taken in this manner at a time.</param>
internal readonly struct InStretches(int[] places, int from, int lead) : IRowOrder<InStretches>
{
    /// <summary>A cache line of doubles: no shorter than any vector, and read as fast as memory delivers it.</summary>
    public const int Length = 8;

    public int Lead => lead;

    public InStretches From(int row) => new(places, from + (row / Length), lead);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int At(int row) => places[from + (int)((uint)row / Length)] + (row & (Length - 1));

    public int Place(int row) => At(row);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Load<T>(ref T column, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => InOrder.Load(ref column, (nuint)at);
}

/// <summary>Each at a place of its own.</summary>
/// <param name="places">Where each row is; behind the last as many places as a vector has doubles.</param>
/// <param name="from">The first row.</param>
internal readonly struct Scattered(int[] places, int from) : IRowOrder<Scattered>
{
    public int Lead => 0;

    public Scattered From(int row) => new(places, from + row);

    public int At(int row) => from + row;

    public int Place(int row) => places[from + row];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Load<T>(ref T column, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref var place = ref places[at];
        if (Vector<double>.Count == Vector256<double>.Count)
            return Vector256.Create(Cell(ref column, ref place, 0), Cell(ref column, ref place, 1), Cell(ref column, ref place, 2), Cell(ref column, ref place, 3)).AsVector();

        var values = default(Vector<double>);
        for (var lane = 0; lane < Vector<double>.Count; lane++)
            values = values.WithElement(lane, Cell(ref column, ref place, lane));
        return values;
    }

    private static double Cell<T>(ref T column, ref int place, int lane)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => double.CreateTruncating(Unsafe.Add(ref column, Unsafe.Add(ref place, lane)));
}

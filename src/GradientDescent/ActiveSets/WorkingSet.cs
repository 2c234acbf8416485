using GradientDescent.Numerics;

namespace GradientDescent.ActiveSets;

/// <summary>
/// As many linearly independent rows as there are weights. Some are held at a kink, the others are free. Each has a direction, along which its own residual grows as
/// fast as the weights move, and those of the others do not change.
/// </summary>
internal sealed class WorkingSet
{
    private readonly KinkedRows _rows;
    private readonly int[] _positions;

    public WorkingSet(KinkedRows rows)
    {
        _rows = rows;
        Rows = new int[rows.WeightCount];
        Kinks = new int[rows.WeightCount];
        Norms = new double[rows.WeightCount];
        Directions = new double[rows.WeightCount][];
        _positions = new int[rows.Count];
        Array.Fill(_positions, -1);
        for (var position = 0; position < Rows.Length; position++)
        {
            Directions[position] = new double[rows.WeightCount];
            Directions[position][position] = Norms[position] = 1;
            Kinks[position] = Free;
            Put(position, rows.UnitRow(position));
        }
    }

    /// <summary>The kink of a row that is free.</summary>
    public const int Free = -1;

    public int Count => Rows.Length;

    /// <summary>The row at each position.</summary>
    public int[] Rows { get; }

    /// <summary>The kink at which each row is held, or <see cref="Free"/>.</summary>
    public int[] Kinks { get; }

    /// <summary>The columns of the inverse of the matrix of the rows.</summary>
    public double[][] Directions { get; }

    /// <summary>The length of each direction.</summary>
    public double[] Norms { get; }

    /// <summary>The position of a row, or −1.</summary>
    public int PositionOf(int row) => _positions[row];

    public bool IsHeld(int row) => _positions[row] >= 0 && Kinks[_positions[row]] != Free;

    /// <summary>Holds a row at a kink. If it is not in the set, it replaces the free row whose direction changes its residual most.</summary>
    /// <returns>False if no free row can be replaced.</returns>
    public bool Hold(int row, int kink)
    {
        var position = _positions[row];
        if (position < 0)
        {
            position = Replaceable(row);
            if (position < 0)
                return false;
            Exchange(position, row);
        }

        Kinks[position] = kink;
        return true;
    }

    /// <summary>Computes the directions again from the rows.</summary>
    /// <returns>False if the rows are not independent in the precision of a double.</returns>
    public bool Invert()
    {
        var matrix = new double[Count, Count];
        for (var position = 0; position < Count; position++)
            _rows.Vector(Rows[position]).CopyTo(matrix.Row(position, 0, Count));
        if (Inverse.Of(matrix) is not { } inverse)
            return false;
        for (var position = 0; position < Count; position++)
        {
            for (var i = 0; i < Count; i++)
                Directions[position][i] = inverse[i, position];
            Norms[position] = Vectors.Norm(Directions[position]);
        }

        return true;
    }

    private int Replaceable(int row)
    {
        var vector = _rows.Vector(row);
        var (best, largest) = (-1, 0.0);
        for (var position = 0; position < Count; position++)
        {
            var share = Kinks[position] == Free ? Math.Abs(Vectors.Dot(vector, Directions[position])) / Norms[position] : 0;
            if (share > largest)
                (best, largest) = (position, share);
        }

        return best;
    }

    /// <summary>Replaces a row. With its change aₖ along each direction, dᵩ ← dᵩ / aᵩ for its own, and dₖ ← dₖ − aₖ · dᵩ for the others.</summary>
    private void Exchange(int position, int row)
    {
        var vector = _rows.Vector(row);
        var own = Directions[position];
        var change = Vectors.Dot(vector, own);
        for (var i = 0; i < own.Length; i++)
            own[i] /= change;
        for (var other = 0; other < Count; other++)
        {
            if (other != position)
                Vectors.AddScaled(-Vectors.Dot(vector, Directions[other]), own, Directions[other]);
            Norms[other] = Vectors.Norm(Directions[other]);
        }

        _positions[Rows[position]] = -1;
        Put(position, row);
    }

    private void Put(int position, int row)
    {
        Rows[position] = row;
        _positions[row] = position;
    }
}

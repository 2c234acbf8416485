using System.Runtime.CompilerServices;

namespace GradientDescent.Benchmarks.Epoch;

/// <summary>The cache level that the columns of an epoch fit in. The records and the jagged arrays of the naive loops are larger.</summary>
public enum DataSize
{
    /// <summary>16 KB: half of a first-level cache.</summary>
    L1,

    /// <summary>256 KB: half of a second-level cache.</summary>
    L2,

    /// <summary>160 MB: five times the third-level cache.</summary>
    Memory,
}

internal static class DataSizes
{
    public static int Bytes(this DataSize size) => size switch
    {
        DataSize.L1 => 16 << 10,
        DataSize.L2 => 256 << 10,
        DataSize.Memory => 160 << 20,
        _ => throw new SwitchExpressionException(size),
    };

    public static int Rows(this DataSize size, int featureCount) => size.Bytes() / (sizeof(double) * (featureCount + 1));
}

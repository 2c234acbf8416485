using System.Numerics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using static System.FormattableString;

namespace GradientDescent;

/// <summary>What the bits of sums depend on in a process: the width of its vectors, and whether it multiplies and adds with one rounding.</summary>
/// <param name="VectorBits">The number of bits of a vector.</param>
/// <param name="IsFused">Whether there is a fused multiply-add.</param>
public readonly record struct ProcessorArithmetic(int VectorBits, bool IsFused)
{
    /// <summary>That of this process.</summary>
    public static ProcessorArithmetic Current { get; } = new(Vector<byte>.Count * 8, Fma.IsSupported || AdvSimd.Arm64.IsSupported);

    /// <summary>Returns for example <c>vectors of 256 bits, with fused multiply-add</c>.</summary>
    public override string ToString() => Invariant($"vectors of {VectorBits} bits, {(IsFused ? "with" : "without")} fused multiply-add");
}

using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics.X86;

namespace GradientDescent.Tests.Kernels;

/// <summary>The kernel tests are run at several vector widths; here each run proves that it has the one it was meant to have.</summary>
[Trait("Category", "Kernel")]
public class VectorWidthTests
{
    [Fact]
    public void Vectors_are_as_wide_as_this_run_expects()
    {
        var expected = Environment.GetEnvironmentVariable("EXPECTED_VECTOR_BITS") is { Length: > 0 } bits
            ? int.Parse(bits, CultureInfo.InvariantCulture)
            : Avx2.IsSupported ? 256 : 128;

        Assert.Equal(expected, 8 * Vector<byte>.Count);
    }

    [Fact]
    public void Hardware_is_used_unless_this_run_forbids_it()
    {
        var isForbidden = Environment.GetEnvironmentVariable("DOTNET_EnableHWIntrinsic") == "0";

        Assert.Equal(!isForbidden, Vector.IsHardwareAccelerated);
    }
}

using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.SourceReading;

/// <summary>Reads the rows of sources with a kernel of their columns.</summary>
internal sealed class KernelSourceReader<TRow, T, TKernel>(ModelSchema schema, InvalidRows invalidRows, int? maxDegreeOfParallelism, IProgress<ReadingProgress>? progress) : SourceReader<TRow>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    private readonly SourceKernel<TRow, T, TKernel> _kernel = new(schema);

    public override GivenRows Read(PropertySource source, RowRequest request) => Reader().Read(_kernel.RowsOf(source), request);

    public override Task<GivenRows> ReadAsync(PropertySource source, RowRequest request) => Reader().ReadAsync(_kernel.RowsOf(source), request);

    private KernelRowReader<PropertyRow, T> Reader() => new(schema, _kernel, invalidRows, maxDegreeOfParallelism, progress);
}

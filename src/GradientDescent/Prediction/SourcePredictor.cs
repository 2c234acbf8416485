using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.SourceReading;
using GradientDescent.Sources;

namespace GradientDescent.Prediction;

/// <summary>Predicts the rows of sources.</summary>
internal abstract class SourcePredictor
{
    public abstract ScoredRows<TSums> Sum<TSums>(PropertySource source, string operation, Func<TSums> create, CancellationToken cancellation)
        where TSums : IPredictionSums<TSums>;

    public abstract IEnumerable<double> Predict(PropertySource source, string operation);
}

/// <summary>Predicts the rows of sources with a kernel of their columns.</summary>
internal sealed class SourcePredictor<TRow, T, TKernel>(ILinearModel model) : SourcePredictor
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    public override ScoredRows<TSums> Sum<TSums>(PropertySource source, string operation, Func<TSums> create, CancellationToken cancellation)
    {
        var kernel = new SourceKernel<TRow, T, TKernel>(model.Schema);
        return new KernelPredictor<PropertyRow, T>(model, kernel).Sum(kernel.RowsOf(source), operation, create, cancellation);
    }

    public override IEnumerable<double> Predict(PropertySource source, string operation)
    {
        var kernel = new SourceKernel<TRow, T, TKernel>(model.Schema, needsTarget: false);
        return new KernelPredictor<PropertyRow, T>(model, kernel).Predict(kernel.RowsOf(source), operation);
    }
}

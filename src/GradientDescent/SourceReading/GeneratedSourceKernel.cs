using System.Numerics;
using GradientDescent.Kernels;

namespace GradientDescent.SourceReading;

/// <summary>Turns the rows of batches into columns, with the kernel that was generated for a record.</summary>
internal sealed class GeneratedSourceKernel<TRow, T, TKernel> : BatchKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    /// <param name="schema">The schema of the rows.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight; a prediction does not.</param>
    public GeneratedSourceKernel(ModelSchema schema, bool needsTarget = true)
        : this([.. schema.Properties, .. needsTarget ? [schema.TargetProperty, .. schema.SampleWeight is { } weight ? [weight] : Array.Empty<ModelProperty>()] : Array.Empty<ModelProperty>()])
    {
    }

    private GeneratedSourceKernel(IReadOnlyList<ModelProperty> used)
        : base([.. TKernel.Properties.Select(property => property.With(used.FirstOrDefault(its => its.Name == property.Name)))], used.Select(static property => property.Name).ToHashSet())
    {
    }

    public override int FeatureCount => TKernel.FeatureCount;

    public override int ColumnCount => TKernel.ColumnCount;

    public override bool MayLeaveOut => TKernel.MayLeaveOut;

    public override void Predict(Block<T> block, ReadOnlySpan<T> weights, Span<T> predictions) => TKernel.Predict(block, weights, predictions);

    protected override bool LeavesOut(PropertyBatch batch, int at) => TKernel.LeavesOut(batch, at);

    protected override void Write(PropertyBatch batch, int from, Block<T> block) => TKernel.Write(batch, from, block);
}

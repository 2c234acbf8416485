using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;
using GradientDescent.Sources;

namespace GradientDescent.SourceReading;

/// <summary>Turns the rows of batches into columns, with the kernel that was generated for a record.</summary>
/// <remarks>It makes an object of a row only if a property cannot be computed otherwise, or for a function of the user's.</remarks>
internal sealed class GeneratedSourceKernel<TRow, T, TKernel> : BatchKernel<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
{
    private readonly bool _checksRecords;
    private readonly bool _computesWithRecords;

    /// <param name="schema">The schema of the rows.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight; a prediction does not.</param>
    public GeneratedSourceKernel(ModelSchema schema, bool needsTarget = true)
        : this(schema, needsTarget, forFunctions: false, checksRecords: false)
    {
    }

    /// <param name="schema">The schema of the rows.</param>
    /// <param name="needsTarget">Whether rows need a target and a sample weight.</param>
    /// <param name="forFunctions">Whether functions of the user's get an object of each row. Otherwise, one is made only if a property needs it.</param>
    /// <param name="checksRecords">Whether a row is refused if no object can be made of it.</param>
    private GeneratedSourceKernel(ModelSchema schema, bool needsTarget, bool forFunctions, bool checksRecords)
        : this(
            schema,
            [.. schema.Properties, .. needsTarget ? [schema.TargetProperty, .. schema.SampleWeight is { } weight ? [weight] : Array.Empty<ModelProperty>()] : Array.Empty<ModelProperty>()],
            forFunctions)
    {
        _checksRecords = checksRecords;
        NeedsTarget = needsTarget;
    }

    private GeneratedSourceKernel(ModelSchema schema, IReadOnlyList<ModelProperty> used, bool forFunctions)
        : base(
            schema,
            [.. TKernel.Properties.Select(property => property.With(used.FirstOrDefault(its => its.Name == property.Name)))],
            used.Select(static property => property.Name).ToHashSet(),
            forFunctions || ComputesWithRecords(used) ? TKernel.OtherProperties : []) =>
        _computesWithRecords = ComputesWithRecords(used);

    /// <summary>Reads the rows of sources with an object for each; null if none can be made.</summary>
    /// <param name="schema">The schema of the rows.</param>
    /// <param name="checksRecords">Whether a row is refused if no object can be made of it.</param>
    public static RecordSource<TRow, T>? RecordsOf(ModelSchema schema, bool checksRecords)
    {
        if (!TKernel.CanCreate)
            return null;
        var kernel = new GeneratedSourceKernel<TRow, T, TKernel>(schema, needsTarget: true, forFunctions: true, checksRecords);
        return new(kernel, kernel.TryCreate);
    }

    public override int FeatureCount => TKernel.FeatureCount;

    public override int ColumnCount => TKernel.ColumnCount;

    public override bool MayLeaveOut => TKernel.MayLeaveOut;

    protected override bool NeedsTarget { get; }

    protected override bool LeavesOut(PropertyBatch batch, int at) => TKernel.LeavesOut(batch, at);

    protected override void Write(PropertyBatch batch, int from, Block<T> block)
    {
        // Where a property is computed with the objects, writing the block makes them.
        for (var row = 0; _checksRecords && !_computesWithRecords && row < block.Rows; row++)
            TKernel.Create(batch, from + row);
        TKernel.Write(batch, from, block);
    }

    protected override object? ComputedValueOf(PropertyRow row, string name) => _computesWithRecords ? TKernel.ValueOf(TKernel.Create(row.Batch, row.At), name) : null;

    protected override InvalidRow FaultOf(PropertyRow row, Exception thrown) =>
        (_checksRecords || _computesWithRecords ? TryCreate(row, out _) : null) ?? base.FaultOf(row, thrown);

    private static bool ComputesWithRecords(IReadOnlyList<ModelProperty> used) => TKernel.CanCreate && used.Any(static property => property.IsOpaque);

    private InvalidRow? TryCreate(PropertyRow row, out TRow? record)
    {
        record = default;
        if (UnreadableIn([row]) is { } unreadable)
            return unreadable.Invalid;
        try
        {
            record = TKernel.Create(row.Batch, row.At);
            return null;
        }
        catch (Exception exception) when (IsOfRow(exception))
        {
            return InvalidRow.Thrown(null, $"no {typeof(TRow).Name} can be made of it", exception);
        }
    }
}

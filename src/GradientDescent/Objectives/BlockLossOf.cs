using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using GradientDescent.Losses;

namespace GradientDescent.Objectives;

/// <summary>The base class for both kernels: it stores the loss.</summary>
/// <param name="loss">The loss without smoothing.</param>
/// <param name="smoothing">The distance from a kink within which the loss is smoothed, in the target's unit; null without smoothing.</param>
/// <remarks>
/// The smoothing is a value and not a type argument. A type argument could be nested without end, and native AOT compilation, which creates all types ahead of time,
/// would fail.
/// </remarks>
internal abstract class BlockLoss<T, TLoss>(TLoss loss, double? smoothing) : BlockLoss<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TLoss : struct, ILoss
{
    public override double? CurvatureBound => SmoothedLoss is { } smoothed ? smoothed.CurvatureBound : Loss.CurvatureBound;

    /// <summary>The loss without smoothing. It is stored, because the kernels read it for every block.</summary>
    protected TLoss Loss { get; } = loss;

    /// <summary>The smoothed loss, if the smoothed loss is summed.</summary>
    protected Smoothed<TLoss>? SmoothedLoss { get; } = smoothing is { } width ? new(loss, width) : null;

    public override byte[] LossBytes()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<TLoss>())
            throw new NotSupportedException($"{typeof(TLoss).Name} has references to objects, so it cannot be carried to another process: use a loss whose fields are numbers.");
        var loss = Loss;
        return MemoryMarshal.AsBytes(new ReadOnlySpan<TLoss>(in loss)).ToArray();
    }

    public override BlockLoss<T> WithLoss(ReadOnlySpan<byte> bytes) => bytes.Length == Unsafe.SizeOf<TLoss>() && !RuntimeHelpers.IsReferenceOrContainsReferences<TLoss>()
        ? With(MemoryMarshal.Read<TLoss>(bytes))
        : throw new NotSupportedException($"The loss that was carried here is not the {typeof(TLoss).Name} of this process: use the same version of your program in all processes.");

    protected abstract BlockLoss<T> With(TLoss loss);

    public override void RequireDefined(Columns<T> columns, ReadOnlySpan<double> weights)
    {
        if (UndefinedLoss.Find(columns, Loss, FeatureCount, weights, smoothing ?? 0) is { } fault)
            throw new InvalidOperationException(fault);
    }

    public override TResult RowByRow<TResult>(IRowWork<TResult> work, Columns<T> columns) =>
        SmoothedLoss is { } smoothed ? work.On(columns, smoothed) : work.On(columns, Loss);
}

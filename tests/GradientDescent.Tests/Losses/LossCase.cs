using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Tests.Kernels;

namespace GradientDescent.Tests.Losses;

/// <summary>A loss with its type put away, and its formula as a scalar function of the residual.</summary>
public abstract class LossCase(string name, Func<double, (double Loss, double Slope)> formula, params double[] kinks)
{
    /// <summary>Where the slope jumps or bends.</summary>
    public double[] Kinks { get; } = kinks;

    public abstract double? CurvatureBound { get; }

    /// <summary>Loss and slope as the formula says, by the framework's scalar mathematics.</summary>
    public (double Loss, double Slope) At(double residual) => formula(residual);

    /// <summary>Loss and slope of every lane's row.</summary>
    public abstract (Vector<T> Loss, Vector<T> Slope) Evaluate<T>(Vector<T> prediction, Vector<T> target)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>;

    /// <summary>The sums of a kernel with this loss.</summary>
    public abstract double[] Accumulate(KernelCase kernel, double[][] columns, double[] weights);

    /// <summary>A fit of any record's rows with this loss.</summary>
    public abstract FitResult<TModel> Fit<TRow, T, TKernel, TModel>(TrainerOptions? options, Columns<T> rows, TModel? start)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>;

    public override string ToString() => name;
}

/// <typeparam name="TLoss">The loss.</typeparam>
public sealed class LossCase<TLoss>(string name, TLoss loss, Func<double, (double Loss, double Slope)> formula, params double[] kinks) : LossCase(name, formula, kinks)
    where TLoss : struct, ILoss
{
    public override double? CurvatureBound => loss.CurvatureBound;

    public override (Vector<T> Loss, Vector<T> Slope) Evaluate<T>(Vector<T> prediction, Vector<T> target)
    {
        var value = loss.Evaluate(prediction, target, out var slope);
        return (value, slope);
    }

    public override double[] Accumulate(KernelCase kernel, double[][] columns, double[] weights) => kernel.Accumulate(loss, columns, weights);

    public override FitResult<TModel> Fit<TRow, T, TKernel, TModel>(TrainerOptions? options, Columns<T> rows, TModel? start)
        where TModel : default => new AnyTrainer<TRow, T, TKernel, TModel>(loss, options).Fit(rows, start);

    private sealed class AnyTrainer<TRow, T, TKernel, TModel>(TLoss loss, TrainerOptions? options) : LinearTrainer<TRow, T, TKernel, TModel, TLoss>(loss, options)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>;
}

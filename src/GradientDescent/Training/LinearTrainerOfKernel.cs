using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Prediction;
using GradientDescent.RowReading;

namespace GradientDescent;

/// <summary>What a generated trainer derives from: options and a loss, joined to a record's own kernel and model. Programs name <see cref="LinearTrainer{TRow, TModel}"/>.</summary>
/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">What it computes in: <c>double</c> or <c>float</c>.</typeparam>
/// <typeparam name="TKernel">The record's kernel.</typeparam>
/// <typeparam name="TModel">The record's model.</typeparam>
/// <typeparam name="TLoss">The loss.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LinearTrainer<TRow, T, TKernel, TModel, TLoss> : LinearTrainer<TRow, T, TModel>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TLoss : struct, ILoss
{
    /// <summary>A trainer for one loss.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="options">How to train. Default: all of <see cref="TrainerOptions"/>' defaults.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The options ask for moments, or for an optimizer, that this loss cannot have.</exception>
    [SuppressMessage("ApiDesign", "RS0022", Justification = "Generated trainers derive from this class, which knows their kernel, and from no other.")]
    protected LinearTrainer(TLoss loss, TrainerOptions? options)
        : base(
            new(TModel.Shape.Schema, new GeneratedRowKernel<TRow, T, TKernel>(), options?.InvalidRows ?? InvalidRows.Refuse, options?.MaxDegreeOfParallelism, options?.ReadingProgress),
            new(TModel.Shape, new GeneratedBlockLoss<TRow, T, TKernel, TLoss>(loss), LossTraits.Of(loss), options ?? new(), Fitting.Advice.OnBuild(typeof(TKernel).Assembly)))
    {
    }

    /// <summary>The features of a row, in declaration order, as the trainer reads them: computed ones too, <c>bool</c> as 0 or 1, NaN for what is missing.</summary>
    /// <param name="row">The row; its target is not looked at.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static double[] Features(TRow row) => RowFeatures.Of<TRow, T, TKernel>(row, TModel.Shape.Schema, means: []);

    /// <summary>The features of a row as a model takes them: with its means in place of missing values.</summary>
    /// <param name="row">The row; its target is not looked at.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> or <paramref name="model"/> is null.</exception>
    public static double[] Features(TRow row, TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return RowFeatures.Of<TRow, T, TKernel>(row, TModel.Shape.Schema, model.ToMeans());
    }
}

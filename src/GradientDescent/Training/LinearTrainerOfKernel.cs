using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Losses;
using GradientDescent.Objectives;
using GradientDescent.Prediction;
using GradientDescent.RowReading;
using GradientDescent.SourceReading;

namespace GradientDescent;

/// <summary>The base class of generated trainers. In your code, use <see cref="LinearTrainer{TRow, TModel}"/> as the type.</summary>
/// <remarks>Thread safety: as for <see cref="LinearTrainer{TRow, TModel}"/>, several threads may use a trainer at once.</remarks>
/// <typeparam name="TRow">The type of the rows: the model record.</typeparam>
/// <typeparam name="T">The number type of the computation: <c>double</c> or <c>float</c>.</typeparam>
/// <typeparam name="TKernel">The generated kernel of the record.</typeparam>
/// <typeparam name="TModel">The generated model type of the record.</typeparam>
/// <typeparam name="TLoss">The loss.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class LinearTrainer<TRow, T, TKernel, TModel, TLoss> : LinearTrainer<TRow, T, TModel>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
    where TLoss : struct, ILoss
{
    /// <summary>Creates a trainer for a loss.</summary>
    /// <param name="loss">The loss.</param>
    /// <param name="options">How to train. Default: the defaults of <see cref="TrainerOptions"/>.</param>
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    /// <exception cref="NotSupportedException">The options have moments or an optimizer that this loss does not support.</exception>
    [SuppressMessage("ApiDesign", "RS0022", Justification = "Only generated trainers derive from this class, because it needs their kernel.")]
    protected LinearTrainer(TLoss loss, TrainerOptions? options)
        : base(
            new(TModel.Shape.Schema, new GeneratedRowKernel<TRow, T, TKernel>(TModel.Shape.Schema), options?.InvalidRows ?? InvalidRows.Throw, options?.MaxDegreeOfParallelism, options?.ReadingProgress)
            {
                Sources = new GeneratedSourceKernel<TRow, T, TKernel>(TModel.Shape.Schema),
                Records = GeneratedSourceKernel<TRow, T, TKernel>.RecordsOf(TModel.Shape.Schema, checksRecords: true),
            },
            new(TModel.Shape, new GeneratedBlockLoss<TRow, T, TKernel, TLoss>(loss), LossTraits.Of(loss), options ?? new(), Fitting.Advice.OnBuild(typeof(TKernel).Assembly)))
    {
    }

    /// <summary>
    /// The feature values of a row, in declaration order, as the trainer reads them. They include computed features; <c>bool</c> is 0 or 1, and a missing value is NaN.
    /// </summary>
    /// <param name="row">The row. Its target is not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static double[] Features(TRow row) => RowFeatures.Of<TRow, T, TKernel>(row, TModel.Shape.Schema, means: []);

    /// <summary>The feature values of a row, in declaration order, as a model uses them: with its means in place of missing values.</summary>
    /// <param name="row">The row. Its target is not used.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> or <paramref name="model"/> is null.</exception>
    public static double[] Features(TRow row, TModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return RowFeatures.Of<TRow, T, TKernel>(row, TModel.Shape.Schema, model.ToMeans());
    }
}

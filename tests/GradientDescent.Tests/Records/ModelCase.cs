using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Penalties;
using GradientDescent.Tests.Losses;

namespace GradientDescent.Tests.Records;

/// <summary>A model record with its types put away, so that one test can fit many.</summary>
public abstract class ModelCase
{
    public abstract int FeatureCount { get; }

    public abstract bool HasIntercept { get; }

    public abstract bool IsFloat { get; }

    internal abstract CoefficientSettings Terms { get; }

    public int WeightCount => FeatureCount + (HasIntercept ? 1 : 0);

    /// <summary>Fits rows given column by column, the target last.</summary>
    public abstract Fitted Fit(LossCase loss, TrainerOptions? options, double[][] columns, double[]? start = null);
}

/// <typeparam name="TRow">The model record.</typeparam>
/// <typeparam name="T">What it computes in.</typeparam>
/// <typeparam name="TKernel">Its kernel.</typeparam>
/// <typeparam name="TModel">Its model.</typeparam>
public sealed class ModelCase<TRow, T, TKernel, TModel> : ModelCase
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
    where TKernel : IKernel<TRow, T>
    where TModel : ILinearModel<TModel>
{
    public override int FeatureCount => TKernel.FeatureCount;

    public override bool HasIntercept => TModel.Shape.Schema.HasIntercept;

    public override bool IsFloat => typeof(T) == typeof(float);

    internal override CoefficientSettings Terms => CoefficientSettings.Of(TModel.Shape.Schema);

    public override Fitted Fit(LossCase loss, TrainerOptions? options, double[][] columns, double[]? start = null)
    {
        var rows = new Columns<T>(columns.Length);
        for (var row = 0; row < columns[0].Length; row++)
        {
            var block = rows.AddRows(1);
            for (var column = 0; column < columns.Length; column++)
                block[column, 0] = T.CreateTruncating(columns[column][row]);
        }

        var fit = loss.Fit<TRow, T, TKernel, TModel>(options, rows, start is null ? default : TModel.Shape.Create(start));
        return new(fit.Model.ToWeights(), fit.Loss, fit.StopReason, fit.Epochs, fit.LossHistory, fit.ValidationLossHistory, fit.ModelHistory.Select(static model => model.ToWeights()), fit.Advice);
    }

    public override string ToString() => $"{typeof(TRow).Name} of {typeof(TModel)}";
}

/// <summary>A fit with its model put away.</summary>
public sealed record Fitted(
    double[] Weights, double Loss, StopReason StopReason, int Epochs, IReadOnlyList<double> LossHistory, IReadOnlyList<double> ValidationLossHistory,
    IEnumerable<double[]> Path, IReadOnlyList<string> Advice);

using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Benchmarks.Records;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Kernels;
using GradientDescent.Objectives;

namespace GradientDescent.Benchmarks.Curves;

/// <summary>The contenders of the comparison by width, for a record that is compiled at run time.</summary>
internal abstract class WidthContenders
{
    public static WidthContenders Of(CompiledRecord record, int rows) =>
        record.Create<WidthContenders>(typeof(WidthContenders<,,>), rows);

    public abstract void DirectEpoch();

    public abstract void MomentsPass();

    public abstract void Read();
}

internal sealed class WidthContenders<TRow, TKernel, TModel> : WidthContenders
    where TKernel : IKernel<TRow, double>
    where TModel : ILinearModel<TModel>
{
    private readonly LinearTrainer<TRow, double, TKernel, TModel, SquaredError> _trainer;
    private readonly Columns<double> _columns;
    private readonly KernelEpoch _kernel;
    private readonly ReadLimit _limit;
    private readonly double[] _weights = RandomRows.Weights(TKernel.FeatureCount);
    private readonly double[] _gradient = new double[TKernel.FeatureCount + 1];

    public WidthContenders(CompiledRecord record, int rows)
    {
        // No epoch: only the pass over the rows is timed.
        _trainer = record.Trainer<LinearTrainer<TRow, double, TKernel, TModel, SquaredError>>(new()
        {
            LearningRate = 1,
            Epochs = 0,
            GradientSource = GradientSource.Moments,
            MaxDegreeOfParallelism = 1,
        });
        _columns = RandomColumns.Of<double>(TKernel.FeatureCount, rows);
        _limit = RandomColumns.ToReadLimit(_columns);
        _kernel = new(_columns, new GeneratedBlockLoss<TRow, double, TKernel, SquaredError>(default));
    }

    public override void DirectEpoch() => _kernel.Epoch(_weights, _gradient);

    public override void MomentsPass() => _trainer.Fit(_columns);

    public override void Read() => _limit.Sum();
}

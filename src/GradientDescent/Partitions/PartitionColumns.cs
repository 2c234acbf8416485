using System.Numerics;
using GradientDescent.Objectives;
using GradientDescent.Passes;
using GradientDescent.Reduction;
using GradientDescent.RowReading;

namespace GradientDescent.Partitions;

/// <summary>The numbers of the rows of a partition, in columns.</summary>
internal abstract class PartitionColumns
{
    /// <summary>The rows, with means in place of missing values.</summary>
    public abstract RowSource Filled(double[] means);

    /// <summary>The sums that the means for missing values are computed from.</summary>
    public abstract MeanSums[] MeanSums(double[] from, CancellationToken cancellationToken);

    /// <summary>Σ weight, Σ loss and Σ gradient.</summary>
    /// <exception cref="InvalidOperationException">The loss of a row is NaN.</exception>
    public abstract double[] Gradient(GradientQuestion question, CancellationToken cancellationToken);
}

/// <inheritdoc cref="PartitionColumns"/>
/// <param name="columns">The columns. Values that a mean replaces are NaN where they are missing.</param>
/// <param name="schema">The schema of the rows.</param>
/// <param name="loss">The kernel with its loss.</param>
/// <param name="maxDegreeOfParallelism">The maximum number of threads; null for one per processor.</param>
internal sealed class PartitionColumns<T>(Columns<T> columns, ModelSchema schema, BlockLoss<T> loss, int? maxDegreeOfParallelism) : PartitionColumns
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly MeanImputation<T> _imputation = new(schema);
    private readonly int _threads = Threads.For(columns.RowCount, columns.ColumnCount, maxDegreeOfParallelism);

    /// <summary>The columns in the form that was asked for last. A descent asks for one form again and again.</summary>
    private (RowForm Form, Columns<T> Columns) _last = (new([], []), columns);

    public override RowSource Filled(double[] means) => new ColumnSource<T>(InForm(new(means, [])), _threads);

    public override MeanSums[] MeanSums(double[] from, CancellationToken cancellationToken) => _imputation.SumsOf(columns, from, cancellationToken);

    public override double[] Gradient(GradientQuestion question, CancellationToken cancellationToken)
    {
        var sums = new MeanBlockLoss<T>(InForm(question.Rows), LossOf(question), schema.WeightCount, _threads).SumsAt(question.Weights, cancellationToken);
        return [sums.Weight, sums.Loss, .. sums.Gradient];
    }

    private BlockLoss<T> LossOf(GradientQuestion question) => question.Form switch
    {
        LossForm.Smoothed => loss.Smoothed(question.Width),
        LossForm.Squared => loss.SquaredError,
        _ => loss,
    };

    private Columns<T> InForm(RowForm form)
    {
        if (_last.Form.IsSame(form))
            return _last.Columns;
        var converted = columns;
        if (form.Means.Length > 0)
            _imputation.Fill(converted = columns.Copy(), form.Means);
        foreach (var units in form.Units)
            converted = units.Convert(converted);
        _last = (form, converted);
        return converted;
    }
}

using System.Numerics;
using GradientDescent.Binary;
using GradientDescent.Kernels;
using GradientDescent.Prediction;

namespace GradientDescent.Scoring;

/// <summary>The sums of an evaluation: those of the target's property, those of its transform, and the rows outside the training range.</summary>
/// <param name="transformsTarget">Whether the model predicts a transform of the target's property.</param>
/// <param name="ranges">Counts the rows outside the training range. Default: null (the range is unknown).</param>
internal sealed class EvaluationSums(bool transformsTarget, RangeCounts? ranges = null) : IPredictionSums<EvaluationSums>
{
    private readonly ScoreSums _sums = new();
    private readonly ScoreSums? _transformed = transformsTarget ? new() : null;
    private readonly RangeCounts? _ranges = ranges;
    private long _rows;
    private double _weight;

    /// <summary>The number of rows.</summary>
    public long RowCount => _rows;

    public static EvaluationSums Of(ILinearModel model) => new(model.Schema.TransformedTarget is not null, RangeCounts.For(model));

    public void Add<T>(PredictedRow row, PredictedRow transformed, Block<T> block, int at)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Add(row, transformed);
        _ranges?.Add(block, at);
    }

    /// <summary>Adds a row whose features are not compared with those of the training rows.</summary>
    public void Add(PredictedRow row, PredictedRow transformed)
    {
        _rows++;
        _weight += row.Weight;
        _sums.Add(row);
        _transformed?.Add(transformed);
    }

    public void Merge(EvaluationSums other)
    {
        _rows += other._rows;
        _weight += other._weight;
        _sums.Merge(other._sums);
        _transformed?.Merge(other._transformed!);
        _ranges?.Merge(other._ranges!);
    }

    /// <summary>Writes the sums. Rows outside the training range are not counted in partitions.</summary>
    public void Write(NumberWriter to)
    {
        to.Write(_rows);
        to.Write(_weight);
        _sums.Write(to);
        _transformed?.Write(to);
    }

    /// <summary>Reads sums in place of cleared ones.</summary>
    public EvaluationSums Read(NumberReader from)
    {
        (_rows, _weight) = (from.ReadInt64(), from.ReadDouble());
        _sums.Read(from);
        _transformed?.Read(from);
        return this;
    }

    public void Clear()
    {
        (_rows, _weight) = (0, 0);
        _sums.Clear();
        _transformed?.Clear();
        _ranges?.Clear();
    }

    /// <param name="schema">The schema of the model.</param>
    /// <param name="unpredicted">The rows that were left out.</param>
    public ModelScores ToScores(ModelSchema schema, IReadOnlyList<SkippedRowReason> unpredicted) => new(_sums.ToScores(schema.TargetProperty.Name))
    {
        RowCount = _rows,
        SumOfWeights = _weight,
        Transformed = _transformed?.ToScores(schema.TargetName),
        Unpredicted = unpredicted,
        Outside = _ranges?.Outside,
    };
}

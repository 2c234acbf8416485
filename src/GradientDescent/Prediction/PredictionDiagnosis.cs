using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.RowReading;

namespace GradientDescent.Prediction;

/// <summary>Finds out why a row has no finite prediction.</summary>
/// <param name="schema">The schema of the model.</param>
/// <param name="kernel">The kernel that wrote the row.</param>
internal sealed class PredictionDiagnosis<TRow, T>(ModelSchema schema, RowKernel<TRow, T> kernel)
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly InvalidCells<T> _invalid = new(schema);
    private readonly RowDiagnosis<TRow, T> _rows = new(schema, kernel);

    /// <param name="row">The row.</param>
    /// <param name="block">The block with its features, in which means have replaced missing values.</param>
    /// <param name="at">The index of the row in the block.</param>
    /// <param name="prediction">The prediction.</param>
    public InvalidRow FaultOf(TRow row, Block<T> block, int at, double prediction)
    {
        var fault = IsFeature(_invalid.First(block, at), out var column) ? _rows.OfCell(row, column, double.CreateTruncating(block[column, at]))

            // The model has no mean for the missing value.
            : IsFeature(block.FirstNotFinite(at, from: 0), out column) ? InvalidRow.Missing(schema.Features[column].Source)
            : InvalidRow.OfPrediction(schema.TargetProperty.Name, prediction);
        return fault with { Place = kernel.PlaceOf(row) };
    }

    /// <summary>The target of a row to predict can have any value.</summary>
    private bool IsFeature(int found, out int column)
    {
        column = found;
        return found >= 0 && found < schema.Features.Count;
    }
}

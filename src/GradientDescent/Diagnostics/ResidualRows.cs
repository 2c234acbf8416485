using System.Numerics;
using System.Runtime.InteropServices;
using GradientDescent.Diagnostics;

namespace GradientDescent;

/// <summary>Consecutive rows with their residuals, as an <see cref="IResidualSums{TSelf}"/> gets them. All numbers are on the scale of the model, also of a transformed target.</summary>
/// <remarks>A row with sample weight 0 has 0 in every feature and as target: skip it.</remarks>
public readonly ref struct ResidualRows
{
    private readonly ResidualStrip _strip;

    internal ResidualRows(ResidualStrip strip, ReadOnlySpan<double> leverages, long firstRow, int count)
    {
        _strip = strip;
        FirstRow = firstRow;
        Count = count;
        Leverages = leverages;
    }

    /// <summary>The index of the first of the rows among those of the pass, see <see cref="RowSource.NumberOf"/>.</summary>
    public long FirstRow { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The sample weights; 1 if there are none.</summary>
    public ReadOnlySpan<double> Weights => Of(_strip.Weights);

    /// <summary>The targets.</summary>
    public ReadOnlySpan<double> Targets => Feature(_strip.FeatureCount);

    /// <summary>Target − prediction of each row.</summary>
    public ReadOnlySpan<double> Residuals => Of(_strip.Residuals);

    /// <summary>
    /// The leverages, w x̃ᵀ(X̃ᵀWX̃)⁻¹x̃; exactly 1 if a row alone determines a weight, apart from rounding. Empty if the pass computes none.
    /// </summary>
    public ReadOnlySpan<double> Leverages { get; }

    /// <summary>The values of a feature.</summary>
    /// <param name="feature">The index of the feature.</param>
    public ReadOnlySpan<double> Feature(int feature) => Of(_strip.Column(feature));

    /// <summary>The prediction for a row.</summary>
    /// <param name="row">The index of the row among these rows.</param>
    public double Prediction(int row) => _strip.TargetCentre + Of(_strip.Fitted)[row];

    private ReadOnlySpan<double> Of(ReadOnlySpan<Vector<double>> column) => MemoryMarshal.Cast<Vector<double>, double>(column)[..Count];
}

using GradientDescent.Numerics;

namespace GradientDescent.Tests.Refinement;

/// <summary>The sums as the formulas say, row by row and without any rounding.</summary>
internal sealed class ExactResidualSums
{
    /// <param name="rows">The features, the target, and the sample weight if there is one, column by column.</param>
    /// <param name="weights">The coefficients, then the intercept if there is one.</param>
    /// <param name="featureCount">How many of them are coefficients.</param>
    public ExactResidualSums(double[][] rows, DoubleDouble[] weights, int featureCount)
    {
        Gradient = new Sum[featureCount + 1];
        for (var row = 0; row < rows[0].Length; row++)
        {
            var residual = new Sum().Plus(rows[featureCount][row]);
            for (var feature = 0; feature < featureCount; feature++)
                residual = residual.Plus((Dyadic)(-weights[feature]) * rows[feature][row]);
            if (weights.Length > featureCount)
                residual = residual.Plus(-weights[featureCount]);

            var weighted = residual.Times(rows.Length > featureCount + 1 ? rows[featureCount + 1][row] : 1.0);
            for (var feature = 0; feature < featureCount; feature++)
                Gradient[feature] = Gradient[feature].Plus(weighted.Times(rows[feature][row]));
            Gradient[featureCount] = Gradient[featureCount].Plus(weighted);
            Squares = Squares.Plus(weighted.Times(residual));
        }
    }

    public Sum[] Gradient { get; }

    public Sum Squares { get; }

    /// <param name="Value">The sum.</param>
    /// <param name="Size">The sum of the terms' sizes: what rounding is relative to.</param>
    internal readonly record struct Sum(Dyadic Value, Dyadic Size)
    {
        public Sum()
            : this(Dyadic.Zero, Dyadic.Zero)
        {
        }

        public Sum Plus(Dyadic term) => new(Value + term, Size + Dyadic.Abs(term));

        public Sum Plus(Sum term) => new(Value + term.Value, Size + term.Size);

        public Sum Times(Dyadic factor) => new(Value * factor, Size * Dyadic.Abs(factor));

        public Sum Times(Sum factor) => new(Value * factor.Value, Size * factor.Size);
    }
}

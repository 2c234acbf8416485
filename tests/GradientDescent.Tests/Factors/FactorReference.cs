namespace GradientDescent.Tests.Factors;

/// <summary>Mean, Σ w(z − mean)(z − mean)ᵀ and its Cholesky factor, row after row in twice the digits of a double.</summary>
internal sealed class FactorReference
{
    /// <param name="cells">The columns.</param>
    /// <param name="weights">Of the rows.</param>
    public FactorReference(double[][] cells, double[] weights)
    {
        var size = cells.Length;
        Mean = new double[size];
        var centred = new DoubleDouble[size][];
        var weight = weights.Aggregate((DoubleDouble)0, static (sum, weight) => sum + weight);
        for (var column = 0; column < size; column++)
        {
            DoubleDouble sum = 0;
            for (var row = 0; row < weights.Length; row++)
                sum += (DoubleDouble)weights[row] * cells[column][row];
            var mean = sum / weight;
            Mean[column] = (double)mean;
            centred[column] = Array.ConvertAll(cells[column], cell => cell - mean);
        }

        Products = new DoubleDouble[size, size];
        for (var i = 0; i < size; i++)
        {
            var weighted = centred[i].Zip(weights, static (cell, weight) => cell * weight).ToArray();
            for (var j = 0; j <= i; j++)
            {
                DoubleDouble sum = 0;
                for (var row = 0; row < weights.Length; row++)
                    sum += weighted[row] * centred[j][row];
                Products[i, j] = Products[j, i] = sum;
            }
        }
    }

    public double[] Mean { get; }

    public DoubleDouble[,] Products { get; }

    /// <summary>The length of a column around its mean.</summary>
    public double Length(int column) => Math.Sqrt((double)Products[column, column]);

    public double[,] Cholesky()
    {
        var size = Mean.Length;
        var r = new DoubleDouble[size, size];
        var rounded = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = i; j < size; j++)
            {
                var rest = Products[i, j];
                for (var k = 0; k < i; k++)
                    rest -= r[k, i] * r[k, j];
                r[i, j] = i == j ? DoubleDouble.Sqrt(rest) : rest / r[i, i];
                rounded[i, j] = (double)r[i, j];
            }
        }

        return rounded;
    }
}

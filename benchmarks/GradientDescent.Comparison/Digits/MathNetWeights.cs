using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearRegression;

namespace GradientDescent.Comparison.Digits;

/// <summary>Math.NET Numerics: multiple regression, with a column of ones for an intercept.</summary>
internal static class MathNetWeights
{
    /// <param name="columns">The features, and the target last.</param>
    /// <param name="hasIntercept">Whether there is a constant term.</param>
    /// <param name="method">The method of solving.</param>
    /// <returns>The coefficients, then the intercept; null if the method fails.</returns>
    public static double[]? Of(double[][] columns, bool hasIntercept, DirectRegressionMethod method)
    {
        double[][] design = hasIntercept ? [.. columns[..^1], [.. Enumerable.Repeat(1.0, columns[0].Length)]] : columns[..^1];
        try
        {
            return [.. MultipleRegression.DirectMethod(Matrix<double>.Build.DenseOfColumnArrays(design), Vector<double>.Build.Dense(columns[^1]), method)];
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

namespace GradientDescent.Benchmarks.Rows;

/// <summary>A model record of the comparison. Besides its generated kernel, it has the loop that one would write by hand for it.</summary>
public interface IBenchmarkRow<TSelf>
    where TSelf : IBenchmarkRow<TSelf>
{
    /// <param name="numbers">The features, then the target.</param>
    static abstract TSelf From(ReadOnlySpan<double> numbers);

    /// <summary>One pass over the records that uses every feature by name, without inner loop and index.</summary>
    /// <param name="rows">The records.</param>
    /// <param name="weights">The coefficients, then the intercept.</param>
    /// <param name="gradient">Receives ∂(mean loss)/∂weights.</param>
    /// <returns>The mean loss.</returns>
    static abstract double WrittenOut(TSelf[] rows, double[] weights, double[] gradient);
}

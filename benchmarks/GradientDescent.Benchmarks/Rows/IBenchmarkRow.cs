namespace GradientDescent.Benchmarks.Rows;

/// <summary>A model record that competes: besides its generated kernel it carries the loop that one would write by hand for it.</summary>
public interface IBenchmarkRow<TSelf>
    where TSelf : IBenchmarkRow<TSelf>
{
    /// <param name="numbers">The features, then the target.</param>
    static abstract TSelf From(ReadOnlySpan<double> numbers);

    /// <summary>One pass over the records, every feature by its name: no inner loop, no index.</summary>
    /// <param name="rows">The records.</param>
    /// <param name="weights">Coefficients, then the intercept.</param>
    /// <param name="gradient">Receives ∂(mean loss)/∂weights.</param>
    /// <returns>The mean loss.</returns>
    static abstract double WrittenOut(TSelf[] rows, double[] weights, double[] gradient);
}

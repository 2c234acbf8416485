namespace GradientDescent.Comparison.Contenders;

/// <summary>Somebody's way to compute what a table asks for, from rows that already stand in the form it likes best.</summary>
internal abstract class Contender : IDisposable
{
    /// <summary>How long it took to bring the rows into that form.</summary>
    public TimeSpan Preparation { get; set; }

    /// <summary>What the last run found: the mean loss and its gradient, or the weights, intercept last.</summary>
    public double[] Answer { get; protected set; } = [];

    /// <summary>Computes it so many times, one after the other.</summary>
    /// <returns>How long the computing alone took.</returns>
    public abstract TimeSpan Run(int times);

    /// <summary>Gives the rows in its form back.</summary>
    public abstract void Dispose();
}

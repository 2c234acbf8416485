using GradientDescent.Fuzz.ValidGrammar;

namespace GradientDescent.Fuzz;

/// <summary>A project of random files.</summary>
/// <param name="Files">The texts of the files.</param>
internal abstract record RandomProject(IReadOnlyList<string> Files)
{
    /// <summary>What the documentation says about it; null if the project may be invalid.</summary>
    public virtual Expectation? Expected => null;

    /// <summary>The same project without one piece, large pieces first.</summary>
    public abstract IEnumerable<RandomProject> Smaller();
}

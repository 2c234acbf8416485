namespace GradientDescent;

/// <summary>Sums over rows that are added with their residuals, see <see cref="FitResultDiagnosis"/>.</summary>
/// <typeparam name="TSelf">The sums.</typeparam>
public interface IResidualSums<TSelf> : IPartialSum<TSelf>
    where TSelf : IResidualSums<TSelf>
{
    /// <summary>Adds rows.</summary>
    /// <param name="rows">A few consecutive rows. Their spans are valid until the method returns.</param>
    void Add(ResidualRows rows);
}

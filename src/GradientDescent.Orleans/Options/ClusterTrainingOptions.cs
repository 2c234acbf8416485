using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GradientDescent.Orleans;

/// <summary>How a cluster is asked.</summary>
public sealed record ClusterTrainingOptions
{
    /// <summary>How long a partition is asked again while no silo answers, counted from the first call that failed. Then the fit throws a <see cref="PartitionException"/>. Default: 5 minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not above 0.</exception>
    public TimeSpan Patience
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(Patience));
            field = value;
        }
    } = TimeSpan.FromMinutes(5);

    /// <summary>Receives messages about silos that were lost. Default: none.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;
}

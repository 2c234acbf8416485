namespace GradientDescent.Benchmarks.Clusters;

/// <summary>An epoch on a cluster.</summary>
/// <param name="Silos">The number of silos.</param>
/// <param name="Partitions">The number of partitions.</param>
/// <param name="Epoch">The median time of an epoch, in milliseconds.</param>
/// <param name="FastEpoch">The first decile of the times.</param>
/// <param name="ProcessorTime">The processor time of a round, of all processes together.</param>
/// <param name="SlowestPartition">The time that one partition takes in one process: the first decile.</param>
/// <param name="OneProcess">The time of the same epoch in one process.</param>
/// <param name="Questions">The questions of an epoch.</param>
/// <param name="PayloadBytes">The bytes of questions and answers.</param>
/// <param name="MessageBytes">The bytes of messages.</param>
internal sealed record Measurement(int Silos, int Partitions, double Epoch, double FastEpoch, double ProcessorTime, double SlowestPartition, double OneProcess, double Questions, double PayloadBytes, double MessageBytes)
{
    public double Overhead => Epoch - SlowestPartition;

    public double FastOverhead => FastEpoch - SlowestPartition;
}

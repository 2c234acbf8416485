using Cluster;
using GradientDescent.Benchmarks.Clusters;

// The silos are processes of this program.
if (args is ["silo", var first, var number])
{
    await SiloProgram.Run(first, number);
    return;
}

await EpochBenchmark.Run();

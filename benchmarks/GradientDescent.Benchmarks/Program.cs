using BenchmarkDotNet.Running;
using GradientDescent.Benchmarks.Streaming;

switch (args)
{
    case [StreamingBenchmark.Command]:
        StreamingBenchmark.Run();
        break;

    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

using BenchmarkDotNet.Running;
using GradientDescent.Benchmarks.Choice;
using GradientDescent.Benchmarks.Curves;
using GradientDescent.Benchmarks.DebugBuild;
using GradientDescent.Benchmarks.Factor;
using GradientDescent.Benchmarks.FirstFit;
using GradientDescent.Benchmarks.Groups;
using GradientDescent.Benchmarks.Losses;
using GradientDescent.Benchmarks.MultiplyAdds;
using GradientDescent.Benchmarks.Options;
using GradientDescent.Benchmarks.Refinement;
using GradientDescent.Benchmarks.SmallFits;
using GradientDescent.Benchmarks.Streaming;

switch (args)
{
    case [StreamingBenchmark.Command]:
        StreamingBenchmark.Run();
        break;

    case [CurvesBenchmark.Command]:
        CurvesBenchmark.Run();
        break;

    case [DebugBuildBenchmark.Command]:
        DebugBuildBenchmark.Run();
        break;

    case [FactorBenchmark.Command]:
        FactorBenchmark.Run();
        break;

    case [FirstFitBenchmark.Command]:
        FirstFitBenchmark.Run();
        break;

    case [GroupBenchmark.Command]:
        GroupBenchmark.Run();
        break;

    case [LossBenchmark.Command]:
        LossBenchmark.Run();
        break;

    case [MomentBenchmark.Command]:
        MomentBenchmark.Run();
        break;

    case [OptionsBenchmark.Command]:
        OptionsBenchmark.Run();
        break;

    case [RefinementBenchmark.Command]:
        RefinementBenchmark.Run();
        break;

    case [SelectionBenchmark.Command]:
        SelectionBenchmark.Run();
        break;

    case [SmallFitBenchmark.Command]:
        SmallFitBenchmark.Run();
        break;

    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

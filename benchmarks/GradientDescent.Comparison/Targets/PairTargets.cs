using System.Globalization;
using GradientDescent.Benchmarks.Epoch;
using GradientDescent.Comparison.Contenders;
using GradientDescent.Comparison.Contenders.OpenBlas;
using GradientDescent.Comparison.Contenders.Own;
using GradientDescent.Comparison.Data;
using GradientDescent.Comparison.Pairs;
using GradientDescent.Comparison.Reporting;
using GradientDescent.Comparison.Tables;

namespace GradientDescent.Comparison.Targets;

/// <summary>Targets that are not in a table: each is measured as a separate pair.</summary>
internal sealed class PairTargets(TimeSpan budget)
{
    private const int Million = 1_000_000;

    public IEnumerable<Target> Measure() =>
    [
        ListAgainstMlNet("ML.NET, OnlineGradientDescent unshuffled", data => MlNetTrainers.OnlineGradientDescent(data, shuffle: false)),
        ListAgainstMlNet("ML.NET, OnlineGradientDescent", data => MlNetTrainers.OnlineGradientDescent(data, shuffle: true)),
        ListAgainstMlNet("ML.NET, Sdca", data => MlNetTrainers.Sdca(data, Environment.ProcessorCount)),
        MomentsAgainstReading(),
        MomentsAgainstSyrk(features: 32),
        MomentsAgainstSyrk(features: 64),
        FloatAgainstDouble(features: 3),
        FloatAgainstDouble(features: 8),
        FloatAgainstDouble(features: 32),
    ];

    private Target ListAgainstMlNet(string name, Func<RawColumns<double>, Contender> prepare)
    {
        var data = new RawColumns<double>(Million, features: 8);
        using var ours = ModelRecord<double>.Of(data.Features).FitList(data, new());
        using var rival = prepare(data);
        return Target($"a fit from a List of 1,000,000 records, all processors, against {name} from its cached view", 30, ours, rival, Environment.ProcessorCount);
    }

    private Target MomentsAgainstReading()
    {
        var data = new RawColumns<double>(10 * Million, features: 8);
        var columns = OwnColumns.Of(data);
        var options = new TrainerOptions { LearningRate = LearningRate.Automatic, Epochs = 200, GradientSource = GradientSource.Moments, MaxDegreeOfParallelism = 1 };
        using var ours = ModelRecord<double>.Of(data.Features).FitColumns(columns, options);
        using var reading = Reading(data);
        return Target("200 epochs by moments, d = 8, 10,000,000 rows, one thread, against reading the columns once", 2.3, reading, ours, isCeiling: true);
    }

    private Target MomentsAgainstSyrk(int features)
    {
        var data = new RawColumns<double>(Million, features);
        var columns = OwnColumns.Of(data);
        using var ours = ModelRecord<double>.Of(features).FitColumns(columns, new() { MaxDegreeOfParallelism = 1 });
        var question = string.Create(CultureInfo.InvariantCulture, $"moments and solution, d = {features}, 1,000,000 rows, one thread, against OpenBLAS dsyrk alone");
        try
        {
            using var syrk = OpenBlasSolutions.Gram(data, threads: 1);
            return Target(question, 1, ours, syrk);
        }
        catch (NotInstalledException missing)
        {
            return new($"{question}: {missing.Message}", 1, IsCeiling: false, Measured: null);
        }
    }

    private Target FloatAgainstDouble(int features)
    {
        const int Rows = 4 * Million;
        var (doubles, floats) = (OwnColumns.Of(new RawColumns<double>(Rows, features)), OwnColumns.Of(new RawColumns<float>(Rows, features)));
        using var inFloat = ModelRecord<float>.Of(features).DirectEpoch(floats, Problem<float>.EpochRate, threads: 1);
        using var inDouble = ModelRecord<double>.Of(features).DirectEpoch(doubles, Problem<double>.EpochRate, threads: 1);
        return Target($"a direct epoch in floats, d = {features}, 4,000,000 rows, one thread, against doubles", 1.7, inFloat, inDouble);
    }

    private static InProcess Reading(RawColumns<double> data)
    {
        var limit = new ReadLimit(data.Rows * (data.Features + 1));
        for (var column = 0; column <= data.Features; column++)
        {
            var source = column < data.Features ? data.Feature(column) : data.Target;
            for (var row = 0; row < source.Length; row++)
                limit[(column * data.Rows) + row] = source[row];
        }

        return new(() => [limit.Sum()]);
    }

    /// <summary>Measures the time of the second contender as a multiple of the first's.</summary>
    private Target Target(string question, double wanted, Contender first, Contender second, int threads = 1, bool isCeiling = false)
    {
        var target = new Target(question, wanted, isCeiling, PairedTiming.Measure(first, second, threads, budget).Ratio);
        Console.WriteLine($"targets: {question}: {RatioText.Of(target.Measured!.Value)}");
        return target;
    }
}

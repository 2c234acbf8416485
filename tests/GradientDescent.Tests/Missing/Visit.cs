using GradientDescent.Kernels;
using GradientDescent.Tests.Selection;

namespace GradientDescent.Tests.Missing;

/// <summary>Rows that may lack some of their features, with a kernel as it would be generated for them.</summary>
public sealed record Visit(double? Age, double? Height, double Distance, double Price, double Households)
{
    /// <summary>Features Age and its square, Height and the logarithm of Distance; target the logarithm of Price. A row without Height is left out.</summary>
    public readonly struct Kernel : IKernel<Visit, double>
    {
        public static int FeatureCount => FilledVisit.Kernel.FeatureCount;

        public static int ColumnCount => FilledVisit.Kernel.ColumnCount;

        public static bool MayLeaveOut => true;

        public static bool LeavesOut(Visit row) => row.Height is null;

        public static void Write(ReadOnlySpan<Visit> rows, Block<double> block)
        {
            for (var at = 0; at < rows.Length; at++)
            {
                var row = rows[at];
                block[0, at] = row.Age ?? double.NaN;
                block[1, at] = row.Age * row.Age ?? double.NaN;
                block[2, at] = row.Height ?? double.NaN;
                block[3, at] = Math.Log(row.Distance);
                block[4, at] = Math.Log(row.Price);
                block[5, at] = row.Households;
            }
        }

        public static void Predict(Block<double> block, ReadOnlySpan<double> weights, Span<double> predictions) =>
            FilledVisit.Kernel.Predict(block, weights, predictions);

        public static void Accumulate<TLoss>(TLoss loss, Block<double> block, ReadOnlySpan<double> weights, Span<double> slopes, Sums sums)
            where TLoss : struct, ILoss => FilledVisit.Kernel.Accumulate(loss, block, weights, slopes, sums);
    }

    /// <summary>Without Age a row is refused.</summary>
    public sealed record Model(FilledVisit.Model Filled) : ILinearModel<Model>
    {
        public static string RecordName => nameof(Visit);

        public static IReadOnlyList<string> FeatureNames { get; } = [nameof(FilledVisit.Age), nameof(FilledVisit.AgePower2), nameof(FilledVisit.Height), nameof(FilledVisit.LogDistance)];

        public static IReadOnlyList<string> FeatureSources { get; } = [nameof(Age), nameof(Age), nameof(Height), nameof(Distance)];

        public static string TargetName => nameof(FilledVisit.LogPrice);

        public static string TargetSource => nameof(Price);

        public static string? SampleWeightName => nameof(Households);

        public static bool HasIntercept => true;

        public static Model FromWeights(ReadOnlySpan<double> weights) => new(Of<FilledVisit.Model>(weights));

        public static double[] ToWeights(Model model) => SelectionRows.Weights(model.Filled);

        private static TModel Of<TModel>(ReadOnlySpan<double> weights)
            where TModel : ILinearModel<TModel> => TModel.FromWeights(weights);
    }

    /// <summary>In place of Age, and of its square, stands the mean.</summary>
    public sealed record MeanModel(FilledVisit.Model Filled, double AgeMean, double AgePower2Mean) : ILinearModel<MeanModel>
    {
        public static string RecordName => nameof(Visit);

        public static IReadOnlyList<string> FeatureNames => Model.FeatureNames;

        public static IReadOnlyList<string> FeatureSources => Model.FeatureSources;

        public static IReadOnlyList<int> MeanFilled { get; } = [0, 1];

        public static string TargetName => Model.TargetName;

        public static string TargetSource => Model.TargetSource;

        public static string? SampleWeightName => Model.SampleWeightName;

        public static bool HasIntercept => true;

        public static MeanModel FromWeights(ReadOnlySpan<double> weights) => new(Model.FromWeights(weights).Filled, double.NaN, double.NaN);

        public static MeanModel WithMeans(MeanModel model, ReadOnlySpan<double> means) => model with { AgeMean = means[0], AgePower2Mean = means[1] };

        public static double[] ToMeans(MeanModel model) => [model.AgeMean, model.AgePower2Mean];

        public static double[] ToWeights(MeanModel model) => SelectionRows.Weights(model.Filled);
    }

    public sealed class Trainer(TrainerOptions? options = null) : LinearTrainer<Visit, double, Kernel, Model, SquaredError>(default, options);

    public sealed class MeanTrainer(TrainerOptions? options = null) : LinearTrainer<Visit, double, Kernel, MeanModel, SquaredError>(default, options);

    public sealed class MeanTrainer<TLoss>(TLoss loss, TrainerOptions? options = null) : LinearTrainer<Visit, double, Kernel, MeanModel, TLoss>(loss, options)
        where TLoss : struct, ILoss;
}

/// <summary>The same rows with nothing missing.</summary>
[LinearModel]
public partial record FilledVisit(double Age, double AgePower2, double Height, double LogDistance, [Target] double LogPrice, [SampleWeight] double Households);

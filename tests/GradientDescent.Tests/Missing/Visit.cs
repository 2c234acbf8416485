using GradientDescent.Kernels;
using GradientDescent.Terms;
using GradientDescent.Tests.Selection;

namespace GradientDescent.Tests.Missing;

/// <summary>Rows that may lack some of their features, with a kernel as it would be generated for them.</summary>
public sealed record Visit(double? Age, double? Height, double Distance, double Price, double Households)
{
    /// <summary>Features Age and its square, Height and the logarithm of Distance; target the logarithm of Price. A row without Height is left out.</summary>
    public readonly struct Kernel : IKernel<Visit, double>
    {
        public static int FeatureCount => FilledVisit.Trainer.Kernel.FeatureCount;

        public static int ColumnCount => FilledVisit.Trainer.Kernel.ColumnCount;

        public static bool MayLeaveOut => true;

        public static bool LeavesOut(Visit row) => row.Height is null;

        public static object? ValueOf(Visit row, string name) => name switch
        {
            nameof(Age) => row.Age,
            nameof(Height) => row.Height,
            nameof(Distance) => row.Distance,
            nameof(Price) => row.Price,
            _ => row.Households,
        };

        public static void Write(ReadOnlySpan<Visit> rows, Block<double> block)
        {
            for (var at = 0; at < block.Rows; at++)
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

        public static void Accumulate<TLoss>(TLoss loss, Block<double> block, ReadOnlySpan<double> weights, Span<double> slopes, Sums sums)
            where TLoss : struct, ILoss => FilledVisit.Trainer.Kernel.Accumulate(loss, block, weights, slopes, sums);
    }

    /// <summary>Without Age a row is refused.</summary>
    public sealed record Model(FilledVisit.Model Filled) : ILinearModel<Model>
    {
        public static ModelShape<Model> CreateShape() => new(SchemaOf(AgeNumber, AgeNumber.Power(2)), static (weights, _) => new(Of<FilledVisit.Model>(weights)));

        public double[] ToWeights() => SelectionRows.Weights(Filled);
    }

    /// <summary>In place of Age, and of its square, stands the mean.</summary>
    public sealed record MeanModel(FilledVisit.Model Filled, double AgeMean, double AgePower2Mean) : ILinearModel<MeanModel>
    {
        public static ModelShape<MeanModel> CreateShape() =>
            new(SchemaOf(AgeNumber.OrMean(), AgeNumber.Power(2).OrMean()), static (weights, means) => new(Of<FilledVisit.Model>(weights), means[0], means[1]));

        public double[] ToMeans() => [AgeMean, AgePower2Mean];

        public double[] ToWeights() => SelectionRows.Weights(Filled);
    }

    public sealed class Trainer(TrainerOptions? options = null) : LinearTrainer<Visit, double, Kernel, Model, SquaredError>(default, options);

    public sealed class MeanTrainer(TrainerOptions? options = null) : LinearTrainer<Visit, double, Kernel, MeanModel, SquaredError>(default, options);

    public sealed class MeanTrainer<TLoss>(TLoss loss, TrainerOptions? options = null) : LinearTrainer<Visit, double, Kernel, MeanModel, TLoss>(loss, options)
        where TLoss : struct, ILoss;

    private static NumberTerm AgeNumber { get; } = new(new(nameof(Age)) { IsNullable = true });

    private static ModelSchema SchemaOf(Term age, Term ageSquare) => new(
        nameof(Visit),
        target: new ModelProperty(nameof(Price)).Apply(TermFunction.Log),
        features: [age, ageSquare, new ModelProperty(nameof(Height)) { IsNullable = true, SkipsRows = true }, new ModelProperty(nameof(Distance)).Apply(TermFunction.Log)],
        sampleWeight: new(nameof(Households)));

    private static TModel Of<TModel>(ReadOnlySpan<double> weights)
        where TModel : ILinearModel<TModel> => TModel.Shape.Create(weights);
}

/// <summary>The same rows with nothing missing.</summary>
[LinearModel]
public partial record FilledVisit(double Age, double AgePower2, double Height, double LogDistance, [Target] double LogPrice, [SampleWeight] double Households);

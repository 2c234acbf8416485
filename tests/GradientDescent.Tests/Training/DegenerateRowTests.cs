using GradientDescent.Tests.Losses;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Training;

/// <summary>Constant columns, a constant target, fewer rows than weights, one row: each has an outcome that one would expect.</summary>
public class DegenerateRowTests
{
    private static readonly ModelCase Model = new ModelCase<Double2, double, Double2.Trainer.Kernel, Double2.Model>();

    public static TheoryData<LossCase> Losses => LossCases.Rows;

    private static TrainerOptions?[] Ways { get; } =
    [
        null,
        new() { Standardize = true },
        new() { Standardize = true, Penalty = Penalty.Lasso(1e-9) },
        new() { Standardize = true, Penalty = Penalty.Ridge(1e-9) },
    ];

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_constant_feature_has_the_coefficient_0(LossCase loss)
    {
        double[][] columns = [[7, 7, 7, 7, 7], [1, 2, 3, 4, 5], [1, 4, 9, 16, 25]];
        foreach (var way in Ways)
            Assert.Equal(0, Model.Fit(loss, way, columns).Weights[0]);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_constant_target_is_the_intercept(LossCase loss)
    {
        double[][] columns = [[1, 2, 3, 5, 4], [2, 1, 0, 2, 0], [9, 9, 9, 9, 9]];
        foreach (var way in Ways)
        {
            var fit = Model.Fit(loss, way, columns);

            Assert.Equal(0, fit.Loss, 1e-6 * loss.At(9).Loss);
            Assert.All(Enumerable.Range(0, 5), row => Assert.Equal(0, loss.At(Predict(fit, columns, row) - 9).Loss, 1e-6 * loss.At(9).Loss));
        }
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void Fewer_rows_than_weights_are_fitted_without_loss(LossCase loss)
    {
        double[][] columns = [[1, 2], [3, 5], [-4, 20]];
        foreach (var way in Ways)
            Assert.Equal(0, Model.Fit(loss, way, columns).Loss, 1e-6 * loss.At(20).Loss);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public void One_row_is_predicted_by_the_intercept_alone(LossCase loss)
    {
        double[][] columns = [[3], [4], [50]];
        foreach (var way in Ways)
        {
            var fit = Model.Fit(loss, way, columns);

            Assert.Equal([0, 0], fit.Weights[..2]);
            Assert.Equal(0, fit.Loss, 1e-6 * loss.At(50).Loss);
        }
    }

    private static double Predict(Fitted fit, double[][] columns, int row) => fit.Weights[2] + (fit.Weights[0] * columns[0][row]) + (fit.Weights[1] * columns[1][row]);
}

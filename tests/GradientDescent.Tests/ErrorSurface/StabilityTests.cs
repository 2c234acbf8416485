using System.Numerics;
using GradientDescent.Kernels;
using GradientDescent.Tests.Engine;
using GradientDescent.Tests.Records;
using GradientDescent.Tests.Selection;

namespace GradientDescent.Tests.ErrorSurface;

/// <summary>Below the learning rate 2/λmax a descent on the rows comes down, above it does not, and ρ is how fast.</summary>
public class StabilityTests
{
    /// <summary>From so near a limit it takes a while to see on which side one is.</summary>
    private const int Epochs = 4000;

    [Fact]
    public void The_tutorials_largest_rate_that_converges_is_two_by_the_largest_curvature()
    {
        AssertLimit(new House.Trainer(), options => new House.Trainer(options), Columns(House.Tutorial));

        // The Hessian of the seven houses is 2 (Σx²/7, Σx/7; Σx/7, 1): its eigenvalues follow from trace and determinant.
        var (trace, mean) = (2 * (House.Tutorial.Average(house => house.Bedrooms * house.Bedrooms) + 1), House.Tutorial.Average(house => house.Bedrooms));
        var determinant = 4 * ((trace / 2) - 1 - (mean * mean));
        var largest = (trace + Math.Sqrt((trace * trace) - (4 * determinant))) / 2;
        Assert.Equal(largest, new House.Trainer().MomentsOf(House.Tutorial).HessianEigenvalues()[^1], 1e-12 * largest);
    }

    [Fact]
    public void So_it_is_for_any_shape()
    {
        AssertLimit(new Double5.Trainer(), options => new Double5.Trainer(options), RandomColumns.Of(500, 6, seed: 1, column => (1, 1 + column)));
        AssertLimit(new NoIntercept1.Trainer(), options => new NoIntercept1.Trainer(options), RandomColumns.Of(500, 2, seed: 2));
        AssertLimit(new Survey.Trainer(), options => new Survey.Trainer(options), RandomColumns.Of(500, 3, seed: 3, _ => (2, 1)));
    }

    [Fact]
    public void A_step_multiplies_the_distance_from_the_optimum_by_no_more_than_the_contraction()
    {
        var moments = new House.Trainer().MomentsOf(House.Tutorial);
        var optimum = SelectionRows.Weights(moments.Fit().Model);
        foreach (var rate in new[] { 0.001, 0.0075, 0.075, 0.08 })
        {
            var contraction = moments.HessianEigenvalues().Max(curvature => Math.Abs(1 - (rate * curvature)));
            double[] distances = [.. moments.Fit(new() { LearningRate = rate, Epochs = 20 }).ModelHistory.Select(model => Distance(SelectionRows.Weights(model)))];

            Assert.InRange(contraction, 0, 1);
            Assert.All(distances.Zip(distances.Skip(1)), step => Assert.InRange(step.Second, 0, step.First * contraction * (1 + 1e-12)));
        }

        double Distance(double[] weights) => Math.Sqrt(weights.Zip(optimum, (weight, best) => (weight - best) * (weight - best)).Sum());
    }

    private static void AssertLimit<TRow, T, TKernel, TModel>(
        LinearTrainer<TRow, T, TKernel, TModel, SquaredError> trainer, Func<TrainerOptions, LinearTrainer<TRow, T, TKernel, TModel, SquaredError>> with, Columns<T> columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TKernel : IKernel<TRow, T>
        where TModel : ILinearModel<TModel>
    {
        var limit = 2 / trainer.MomentsOf(columns).HessianEigenvalues()[^1];
        var (stable, unstable) = (Losses(0.999 * limit), Losses(1.001 * limit));

        Assert.All(stable.Zip(stable.Skip(1)), step => Assert.InRange(step.Second, 0, step.First * (1 + 1e-12)));
        Assert.True(unstable[^1] > unstable[^2] && unstable[^1] > 2 * unstable.Min());

        IReadOnlyList<double> Losses(double rate) =>
            with(new() { LearningRate = rate, Epochs = Epochs, OnDivergence = OnDivergence.Continue, GradientSource = GradientSource.Direct }).Fit(columns).LossHistory;
    }

    private static Columns<double> Columns(House[] houses)
    {
        var columns = new Columns<double>(House.Trainer.Kernel.ColumnCount);
        House.Trainer.Kernel.Write(houses, columns.AddRows(houses.Length));
        return columns;
    }
}

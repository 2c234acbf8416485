using System.Numerics;
using GradientDescent.Benchmarks.Rows;
using GradientDescent.Comparison.Data;
using GradientDescent.Comparison.Rows;

namespace GradientDescent.Comparison.Contenders.Own;

/// <summary>A record with a number of features in one precision, and the operations of its generated trainer.</summary>
internal abstract class ModelRecord<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public static ModelRecord<T> Of(int features) => typeof(T) == typeof(double)
        ? (ModelRecord<T>)(object)ModelRecords.Doubles(features)
        : (ModelRecord<T>)(object)ModelRecords.Singles(features);

    /// <summary>Fits columns; the result is the weights.</summary>
    public abstract Contender FitColumns(Columns<T> columns, TrainerOptions options);

    /// <summary>Fits a list of records; the result is the weights.</summary>
    public abstract Contender FitList(RawColumns<T> data, TrainerOptions options);

    /// <summary>Single epochs of a direct descent; the result is the loss and its gradient after the first step.</summary>
    public abstract Contender DirectEpoch(Columns<T> columns, double rate, int threads);

    /// <summary>One pass over an array of records with handwritten code for each feature; null if the record does not have it.</summary>
    public abstract Epoch? WrittenOut(RawColumns<T> data);

    /// <summary>Fits, and returns the details of the fit.</summary>
    public abstract Fit Fit(Columns<T> columns, TrainerOptions options);
}

/// <summary>The details of a fit for the tables.</summary>
/// <param name="Weights">The coefficients, then the intercept.</param>
/// <param name="Rate">The learning rate, if any.</param>
/// <param name="Losses">The mean loss after every epoch.</param>
/// <param name="Path">The weights before the first step and after the first two.</param>
internal sealed record Fit(double[] Weights, double? Rate, IReadOnlyList<double> Losses, IReadOnlyList<double[]> Path);

internal static class ModelRecords
{
    public static ModelRecord<double> Doubles(int features) => features switch
    {
        3 => new ModelRecord<Three, double, Three.Trainer.Kernel, Three.Model>(Three.From, options => new Three.Trainer(options), Three.WrittenOut),
        8 => new ModelRecord<Eight, double, Eight.Trainer.Kernel, Eight.Model>(Eight.From, options => new Eight.Trainer(options), Eight.WrittenOut),
        32 => new ModelRecord<ThirtyTwo, double, ThirtyTwo.Trainer.Kernel, ThirtyTwo.Model>(ThirtyTwo.From, options => new ThirtyTwo.Trainer(options), ThirtyTwo.WrittenOut),
        64 => new ModelRecord<SixtyFour, double, SixtyFour.Trainer.Kernel, SixtyFour.Model>(SixtyFour.From, options => new SixtyFour.Trainer(options)),
        _ => throw NoRecord(features),
    };

    public static ModelRecord<float> Singles(int features) => features switch
    {
        3 => new ModelRecord<ThreeSingles, float, ThreeSingles.Trainer.Kernel, ThreeSingles.Model>(ThreeSingles.From, options => new ThreeSingles.Trainer(options)),
        8 => new ModelRecord<EightSingles, float, EightSingles.Trainer.Kernel, EightSingles.Model>(EightSingles.From, options => new EightSingles.Trainer(options)),
        32 => new ModelRecord<ThirtyTwoSingles, float, ThirtyTwoSingles.Trainer.Kernel, ThirtyTwoSingles.Model>(ThirtyTwoSingles.From, options => new ThirtyTwoSingles.Trainer(options)),
        _ => throw NoRecord(features),
    };

    private static ArgumentOutOfRangeException NoRecord(int features) =>
        new(nameof(features), features, "There is no record with this number of features.");
}

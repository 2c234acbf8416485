using GradientDescent.Losses;

namespace GradientDescent.Fitting;

/// <summary>Chooses between <see cref="GradientSource.Direct"/> and <see cref="GradientSource.Moments"/>.</summary>
internal static class SourceChoice
{
    /// <summary>
    /// The time of a pass for moments, in direct epochs: 1.5 for 8 features, 2 for 16, 3 for 32 and 5 for 64, because it multiplies every pair of columns.
    /// </summary>
    private static double EpochsPerPass(int features) => 1 + (features / 16.0);

    public static bool UsesMoments(LossTraits loss, TrainerOptions options, int features)
    {
        var hasMoments = loss.IsSquaredError;
        if (options.GradientSource == GradientSource.Moments && !hasMoments)
            throw new NotSupportedException($"{loss.Name} cannot be computed from moments, only squared error can: set GradientSource to Direct or Auto.");

        if (options.GradientSource == GradientSource.Moments && options.MiniBatches is not null)
            throw new ArgumentException("MiniBatches need the rows, and moments do not contain them: set GradientSource to Direct or Auto.");

        return options.GradientSource switch
        {
            GradientSource.Direct => false,
            GradientSource.Moments => true,
            _ => hasMoments && options.MiniBatches is null && (!options.Descends
                || options.LearningRate is null
                || options.LearningRate == LearningRate.Automatic
                || (options.Epochs ?? TrainerOptions.DefaultEpochs) >= EpochsPerPass(features)),
        };
    }
}

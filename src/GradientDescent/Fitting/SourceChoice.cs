using GradientDescent.Losses;

namespace GradientDescent.Fitting;

/// <summary>Direct or moments?</summary>
internal static class SourceChoice
{
    /// <summary>
    /// A pass for moments multiplies every pair of columns, so it costs as much as 1 direct epoch at 8 features, 2 at 16, 3 at 32 and 5 at 64.
    /// </summary>
    private static double EpochsPerPass(int features) => 1 + (features / 16.0);

    public static bool UsesMoments(LossTraits loss, TrainerOptions options, int features)
    {
        var hasMoments = loss.IsSquaredError;
        if (options.GradientSource == GradientSource.Moments && !hasMoments)
            throw new NotSupportedException($"{loss.Name} has no moments: only squared error is a function of means and products. Set GradientSource to Direct or Auto.");

        if (options.GradientSource == GradientSource.Moments && options.MiniBatches is not null)
            throw new ArgumentException("Moments keep no rows to make MiniBatches of: set GradientSource to Direct or Auto.");

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

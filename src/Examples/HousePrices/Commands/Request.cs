using GradientDescent;

namespace HousePrices;

/// <summary>The values of all options. The defaults are the run of the tutorial.</summary>
internal sealed record Request
{
    public const double DefaultLearningRate = 0.0075;

    public const int DefaultEpochs = TrainerOptions.DefaultEpochs;

    /// <summary>The history keeps ten thousand losses, and every tenth of them is printed. With more epochs a run would take too long.</summary>
    public const int MaxEpochs = 1_000_000;

    public required string Data { get; init; }

    public required double LearningRate { get; init; }

    public required int Epochs { get; init; }

    /// <summary>The file to save the fitted model to, if any.</summary>
    public required string? Save { get; init; }

    /// <summary>The file of a saved model to use instead of training, if any.</summary>
    public required string? Load { get; init; }

    /// <summary>The number of bedrooms of a house to predict, if any.</summary>
    public required double? Predict { get; init; }

    /// <summary>How numbers are printed: a file or a pipe gets all digits, because a program may read them.</summary>
    public required Figures Figures { get; init; }

    public required bool Plot { get; init; }

    /// <summary>The file to write the page of the descent to, if any.</summary>
    public required string? Report { get; init; }

    /// <summary>The folder to write all pictures to, if any.</summary>
    public required string? Pictures { get; init; }
}

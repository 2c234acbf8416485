using GradientDescent;

namespace HousePrices;

/// <summary>What the user asks for, the tutorial's own run where nothing is said.</summary>
internal sealed record Request
{
    public const double DefaultLearningRate = 0.0075;

    public const int DefaultEpochs = TrainerOptions.DefaultEpochs;

    /// <summary>Ten thousand losses are kept and every tenth is printed: beyond this nobody waits for them.</summary>
    public const int MaxEpochs = 1_000_000;

    public required string Data { get; init; }

    public required double LearningRate { get; init; }

    public required int Epochs { get; init; }

    /// <summary>Where the fitted model shall be kept, if anywhere.</summary>
    public required string? Save { get; init; }

    /// <summary>A saved model to use instead of training one.</summary>
    public required string? Load { get; init; }

    /// <summary>The number of bedrooms of a house whose price is wanted.</summary>
    public required double? Predict { get; init; }

    public required bool Plot { get; init; }

    /// <summary>Where the page of the descent shall be, if anywhere.</summary>
    public required string? Report { get; init; }

    /// <summary>The folder that shall have all pictures, if any.</summary>
    public required string? Pictures { get; init; }
}

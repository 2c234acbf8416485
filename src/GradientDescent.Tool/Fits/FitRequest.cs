using GradientDescent.Statistics;
using GradientDescent.Tool.Formulas;
using GradientDescent.Tool.Options;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Fits;

/// <summary>Everything that a fit depends on.</summary>
internal sealed record FitRequest
{
    /// <summary>The rows. They are read several times.</summary>
    public required PropertySource Rows { get; init; }

    public required Formula Formula { get; init; }

    /// <summary>The name of the record that loads the model, so that the model has the names of its properties; null for a model with the names of the columns.</summary>
    public required string? RecordName { get; init; }

    public required TableOptions Table { get; init; }

    /// <summary>The name of the column with the weights of the rows; null if there are none.</summary>
    public required string? Weights { get; init; }

    /// <summary>The name of the column with the groups that get a model each; null for one model of all rows.</summary>
    public string? Group { get; init; }

    public required LossChoice Loss { get; init; }

    public required PenaltyChoice Penalty { get; init; }

    public required TrainerOptions Training { get; init; }

    public required StandardErrors Errors { get; init; }

    public required double Confidence { get; init; }

    /// <summary>The share of the rows to score the model on, which it is not trained on; null for none.</summary>
    public double? TestShare { get; init; }

    /// <summary>Further rows to score the model on.</summary>
    public PropertySource? Test { get; init; }

    /// <summary>The number of folds of cross-validation; null for no scores by it.</summary>
    public int? Folds { get; init; }

    public required int Seed { get; init; }
}

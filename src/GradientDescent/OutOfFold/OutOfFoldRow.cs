using GradientDescent.Prediction;

namespace GradientDescent.OutOfFold;

/// <summary>A row with the prediction of the model that was trained without its fold.</summary>
/// <param name="Fold">The fold; −1 if the row is validated in none.</param>
/// <param name="Row">The row in the units of the target's property.</param>
/// <param name="Transformed">The row on the scale of the model.</param>
internal readonly record struct OutOfFoldRow(int Fold, PredictedRow Row, PredictedRow Transformed)
{
    /// <summary>A row that is validated in no fold.</summary>
    public static OutOfFoldRow Unvalidated { get; } = new(Fold: -1, default, default);

    /// <summary>The prediction; NaN if there is none.</summary>
    public double Prediction => IsPredicted ? Row.Prediction : double.NaN;

    /// <summary>Whether the row has a finite prediction.</summary>
    public bool IsPredicted => Fold >= 0 && Row.IsPredicted && Transformed.IsPredicted;
}

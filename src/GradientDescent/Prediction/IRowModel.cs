using System.ComponentModel;

namespace GradientDescent;

/// <summary>
/// A model that predicts rows of a type. <c>Evaluate</c> scores it on rows, and <c>Explain</c> explains a prediction.
/// </summary>
/// <typeparam name="TRow">The model record, or the type of a row if there is no record.</typeparam>
public interface IRowModel<TRow> : ILinearModel
{
    /// <summary>
    /// Returns the features of a row, in order, as in training: the model's means replace missing values, and the values are rounded to <c>float</c> if the
    /// record's columns are <c>float</c>.
    /// </summary>
    /// <param name="row">The row. Its target is ignored.</param>
    double[] FeaturesOf(TRow row);

    /// <summary>Creates the object that reads many rows and predicts them. Scores and predictions of many rows use it.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    RowPredictor<TRow> CreatePredictor();
}

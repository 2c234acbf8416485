namespace GradientDescent;

/// <summary>A model that can compute the features of a row. Explanations and intervals of predictions need the features.</summary>
/// <typeparam name="TRow">The model record, or the type of a row if there is no record.</typeparam>
public interface IRowModel<in TRow> : ILinearModel
{
    /// <summary>
    /// Returns the features of a row, in order, as in training: the model's means replace missing values, and the values are rounded to <c>float</c> if the
    /// record's columns are <c>float</c>.
    /// </summary>
    /// <param name="row">The row. Its target is ignored.</param>
    double[] FeaturesOf(TRow row);
}

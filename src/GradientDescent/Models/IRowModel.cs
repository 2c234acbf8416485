namespace GradientDescent;

/// <summary>A model that can read a row: what is known of a prediction beyond its value asks for the features.</summary>
/// <typeparam name="TRow">The model record, or what a row is where there is none.</typeparam>
public interface IRowModel<in TRow> : ILinearModel
{
    /// <summary>
    /// The features of a row, in order, as training has them: with the model's means in place of missing values, and rounded to <c>float</c> where the record's
    /// columns are.
    /// </summary>
    /// <param name="row">The row. Its target is ignored.</param>
    double[] FeaturesOf(TRow row);
}

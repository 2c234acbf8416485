namespace GradientDescent.Diagnostics;

/// <summary>Checks that rows are those of a fit, by their number.</summary>
internal static class TrainingRowCount
{
    /// <exception cref="ArgumentException">There are more or fewer rows.</exception>
    public static void Require(LeastSquaresSolution solution, long counted)
    {
        if (counted != solution.NonzeroWeightRowCount)
        {
            throw new ArgumentException(
                $"There are {counted} rows with a weight other than 0, but the fit had {solution.NonzeroWeightRowCount}: give the rows that the model was trained on.");
        }
    }
}

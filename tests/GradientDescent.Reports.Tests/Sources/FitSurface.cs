namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The mean squared error over the rows of a fit, and its slopes: sums over the rows; from the library's moments if only some of the rows were trained on.</summary>
internal sealed class FitSurface<TModel>(Report<TModel> report, PlainRows rows)
    where TModel : ILinearModel<TModel>
{
    private readonly bool _hasTheRows = rows.Targets.Length == report.Fit.RowCount;

    public double MeanSquaredError(double[] weights) => _hasTheRows ? rows.MeanSquaredError(weights) : report.Moments!.MeanSquaredError(RatesPage.Model<TModel>(weights));

    public double[] Slopes(double[] weights) => _hasTheRows ? rows.Slopes(weights) : report.Moments!.Gradient(RatesPage.Model<TModel>(weights));

    /// <summary>The standard deviation of a column: a feature, or the target after all features.</summary>
    public double Deviation(int column) => !_hasTheRows ? Math.Sqrt(report.Moments!.Covariance(column, column))
        : rows.Deviation(column == report.Fit.Shape.Schema.Features.Count ? rows.Targets : [.. rows.Features.Select(row => row[column])]);

    /// <summary>The weights after each epoch of gradient descent from 0.</summary>
    public List<double[]> Descend(double rate, int epochs)
    {
        List<double[]> path = [new double[rows.Features[0].Length]];
        while (path.Count <= epochs)
            path.Add([.. path[^1].Zip(Slopes(path[^1]), (weight, slope) => weight - (rate * slope))]);
        return path;
    }
}

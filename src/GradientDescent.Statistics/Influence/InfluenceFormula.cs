using GradientDescent.Statistics.Estimation;

namespace GradientDescent.Statistics.Influence;

/// <summary>Computes the influence of a row from its residual and its leverage.</summary>
/// <param name="regression">The fit.</param>
internal sealed class InfluenceFormula(Regression regression)
{
    private readonly int _parameters = regression.Design.ParameterCount;
    private readonly long _freedom = regression.ResidualDegreesOfFreedom;

    /// <summary>s; NaN if the residuals are rounding errors.</summary>
    private readonly double _deviation = regression.Solution.IsExactFit ? double.NaN : regression.ResidualStandardError;

    /// <param name="rows">The rows.</param>
    /// <param name="row">The index of one of them, with a weight other than 0.</param>
    public RowInfluence Of(ResidualRows rows, int row)
    {
        var leverage = rows.Leverages[row];
        var spread = leverage / (1 - leverage);
        var internally = Studentized(rows, row);
        var externally = ExternallyStudentized(internally);
        return new()
        {
            Row = rows.FirstRow + row,
            Weight = rows.Weights[row],
            Prediction = rows.Prediction(row),
            Residual = rows.Residuals[row],
            Leverage = leverage,
            InternallyStudentizedResidual = internally,
            ExternallyStudentizedResidual = externally,
            CooksDistance = internally * internally * spread / _parameters,
            Dffits = externally * Math.Sqrt(spread),
        };
    }

    /// <summary>The internally studentized residual.</summary>
    public double Studentized(ResidualRows rows, int row) => rows.Leverages[row] == 1
        ? double.NaN
        : Math.Sqrt(rows.Weights[row]) * rows.Residuals[row] / (_deviation * Math.Sqrt(1 - rows.Leverages[row]));

    /// <summary>s₍ᵢ₎² = s² (n − p − r²) / (n − p − 1). It is 0 if the other rows are fitted exactly, and rounding could make it negative.</summary>
    private double ExternallyStudentized(double studentized) =>
        _freedom < 2 ? double.NaN : studentized * Math.Sqrt((_freedom - 1) / Math.Max(0, _freedom - (studentized * studentized)));
}

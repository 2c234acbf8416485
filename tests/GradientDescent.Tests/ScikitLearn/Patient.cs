using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>
/// A row of <c>diabetes.csv</c>: 442 patients, ten measurements, and how far the disease had progressed a year later (Efron, Hastie, Johnstone and
/// Tibshirani, Least Angle Regression, 2004), in the measurements' own units.
/// </summary>
[LinearModel]
public partial record Patient(
    double Age, double Sex, double Bmi, double BloodPressure, double S1, double S2, double S3, double S4, double S5, double S6, [Target] double Progression)
{
    public static readonly Patient[] All = [.. GoldenFile.Rows("ScikitLearn/diabetes.csv").Select(Of)];

    /// <summary>In the units in which scikit-learn serves them by default: every feature has mean 0 and sum of squares 1.</summary>
    public static readonly Patient[] Scaled = [.. ScaledRows(GoldenFile.Rows("ScikitLearn/diabetes.csv")).Select(Of)];

    private static Patient Of(double[] row) => new(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9], row[10]);

    private static double[][] ScaledRows(double[][] rows)
    {
        for (var feature = 0; feature < rows[0].Length - 1; feature++)
        {
            var mean = rows.Average(row => row[feature]);
            var norm = Math.Sqrt(rows.Sum(row => (row[feature] - mean) * (row[feature] - mean)));
            foreach (var row in rows)
                row[feature] = (row[feature] - mean) / norm;
        }

        return rows;
    }
}

/// <summary>The same patient by body mass alone.</summary>
[LinearModel]
public partial record BodyMass(double Bmi, [Target] double Progression);

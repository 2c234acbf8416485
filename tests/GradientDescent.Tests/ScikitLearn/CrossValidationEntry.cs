using System.Globalization;
using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>
/// An entry of <c>cross_validation.json</c>: penalties that RidgeCV, LassoCV or ElasticNetCV compared on the first <see cref="Rows"/> patients, by contiguous
/// <see cref="Folds"/> or, where that is null, one row out, and the one it chose. Its numbers hold to the relative <see cref="Precision"/>.
/// </summary>
/// <remarks>
/// <see cref="MsePath"/> has a row for each alpha, and in it the mean squared error of each fold's rows; the error of an alpha is the mean over its folds.
/// <see cref="CvValues"/> has only that error, where folds are single rows. <see cref="AlphaOneStandardError"/> is the largest alpha whose error is within one
/// standard error (deviation of the folds' errors with n − 1, by √folds) of the least.
/// </remarks>
public sealed record CrossValidationEntry(
    string Model, double Precision, double? L1Ratio, bool Scaled, int? Folds, int Rows, double[] Alphas, double[][]? MsePath, double[]? CvValues, double Alpha,
    double AlphaOneStandardError, double[] Weights)
{
    public static Dictionary<string, CrossValidationEntry> All { get; } =
        GoldenFile.Entries<CrossValidationEntry>("ScikitLearn/cross_validation.json").ToDictionary(entry => entry.ToString());

    public Patient[] Patients => (Scaled ? Patient.Scaled : Patient.All)[..Rows];

    /// <summary>How many rows every fold leaves to train on; not quite, for lasso and elastic net, whose prices do not depend on it.</summary>
    private int TrainingRows => Rows - (Rows / (Folds ?? Rows));

    /// <summary>Of each alpha, the error.</summary>
    public double[] Errors => CvValues ?? [.. MsePath!.Select(errors => errors.Average())];

    /// <summary>Our penalty for an alpha while folds are left out. Scikit-learn's ridge penalises the sum over the rows it has, ours the mean.</summary>
    public Penalty Training(double alpha) => ScikitLearnPenalty.Ours(Model, alpha, L1Ratio, TrainingRows);

    /// <summary>Our penalty for the chosen alpha on all rows; its optimum has the <see cref="Weights"/>.</summary>
    public Penalty Refit => ScikitLearnPenalty.Ours(Model, Alpha, L1Ratio, Rows);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Model}, {Folds?.ToString(CultureInfo.InvariantCulture) ?? "single-row"} folds{(Scaled ? ", scaled" : "")}");
}

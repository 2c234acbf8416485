namespace GradientDescent.Tests.ScikitLearn;

/// <summary>Cross-validations and paths are scikit-learn's, to its solver's precision.</summary>
public class SelectionTests
{
    public static TheoryData<string> CrossValidations => [.. CrossValidationEntry.All.Keys];

    public static TheoryData<string> Paths => [.. PathEntry.All.Keys];

    [Theory]
    [MemberData(nameof(CrossValidations))]
    public void Cross_validation_agrees(string name)
    {
        var entry = CrossValidationEntry.All[name];
        var grid = PenaltyGrid.Of(entry.Alphas.Select(entry.Training));
        var trainer = new Patient.Trainer();
        var validation = entry.Folds is { } folds ? trainer.CrossValidate(entry.Patients, Folds.Contiguous(folds), grid) : trainer.LeaveOneOut(entry.Patients, grid);

        for (var point = 0; point < entry.Alphas.Length; point++)
        {
            Assert.Equal(entry.Errors[point], validation.Points[point].ValidationLoss, entry.Precision * entry.Errors[point]);
            if (entry.MsePath is not null)
                Assert.All(entry.MsePath[point].Zip(validation.Points[point].FoldLosses), pair => Assert.Equal(pair.First, pair.Second, entry.Precision * pair.First));
        }

        Assert.Equal(entry.Training(entry.Alpha), validation.Best.Penalty);
        Assert.Equal(entry.Training(entry.AlphaOneStandardError), validation.OneStandardError.Penalty);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_agrees_from_the_penalty_on_that_makes_all_coefficients_0(string name)
    {
        var entry = PathEntry.All[name];
        var grid = PenaltyGrid.ElasticNet(entry.L1Ratio ?? 1, entry.Alphas.Length);
        var path = new Patient.Trainer(new() { Standardize = entry.Standardized }).RegularizationPath(Patient.All, grid);

        for (var point = 0; point < entry.Alphas.Length; point++)
        {
            Assert.Equal(entry.Penalties[point].L1, path.Points[point].Penalty.L1, 1e-12 * entry.Penalties[0].L1);
            Assert.Equal(entry.Penalties[point].L2, path.Points[point].Penalty.L2, 1e-12 * Math.Max(1, entry.Penalties[0].L2));
            Assert.All(entry.Weights[point].Zip(Weights(path.Points[point].Model)), pair => Assert.Equal(pair.First, pair.Second, entry.Precision * Math.Max(1, Math.Abs(pair.First))));
        }
    }

    private static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();
}

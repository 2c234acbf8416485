namespace GradientDescent.Tests.ScikitLearn;

/// <summary>Fits of single penalties come to what scikit-learn's cross-validations and paths say of them.</summary>
public class RefitTests
{
    /// <summary>How near a descent comes to the optimum of a penalty with a kink; scikit-learn is nearer.</summary>
    private const double Arrival = 1e-7;

    /// <summary>A path is compared at every so many of its alphas.</summary>
    private const int Stride = 9;

    public static TheoryData<string> CrossValidations => [.. CrossValidationEntry.All.Keys];

    public static TheoryData<string> FoldedCrossValidations => [.. CrossValidationEntry.All.Where(pair => pair.Value.Folds is not null).Select(pair => pair.Key)];

    public static TheoryData<string> Paths => [.. PathEntry.All.Keys];

    [Theory]
    [MemberData(nameof(CrossValidations))]
    public void The_chosen_penalty_leads_to_the_same_weights(string name)
    {
        var entry = CrossValidationEntry.All[name];

        AssertAgree(entry.Weights, Fit(entry.Patients, new() { Penalty = entry.Refit }));
    }

    [Theory]
    [MemberData(nameof(FoldedCrossValidations))]
    public void Trained_on_the_other_folds_a_model_predicts_the_first_as_badly(string name)
    {
        var entry = CrossValidationEntry.All[name];
        var held = (entry.Rows + entry.Folds!.Value - 1) / entry.Folds.Value;

        for (var at = 0; at < entry.Alphas.Length; at += Stride)
        {
            var model = Fit(entry.Patients[held..], new() { Penalty = entry.Training(entry.Alphas[at]) });
            var error = entry.Patients[..held].Average(patient => Math.Pow(model.Predict(patient) - patient.Progression, 2));
            Assert.Equal(entry.MsePath![at][0], error, entry.Precision * error);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_penalties_of_a_path_lead_to_the_same_weights(string name)
    {
        var entry = PathEntry.All[name];

        for (var at = 0; at < entry.Alphas.Length; at += Stride)
            AssertAgree(entry.Weights[at], Fit(Patient.All, new() { Penalty = entry.Penalties[at], Standardize = entry.Standardized }));
    }

    private static Patient.Model Fit(Patient[] patients, TrainerOptions options) => new Patient.Trainer(options).Fit(patients).Model;

    private static void AssertAgree(double[] expected, Patient.Model model) =>
        Assert.All(expected.Zip(Weights(model)), pair => Assert.Equal(pair.First, pair.Second, Arrival * Math.Max(1, Math.Abs(pair.First))));

    private static double[] Weights<TModel>(TModel model)
        where TModel : ILinearModel<TModel> => model.ToWeights();
}

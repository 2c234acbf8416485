using GradientDescent.Tests.Golden;

namespace GradientDescent.Tests.ScikitLearn;

/// <summary>
/// Real data of features that differ in size a hundred times and determine one another nearly (κ = 470 when standardised), from rows to model. The figures
/// are those of exact rational arithmetic.
/// </summary>
public class DiabetesTests
{
    private static readonly Dictionary<string, Optimum> Penalized = GoldenFile.Entries<Optimum>("ScikitLearn/diabetes.json").ToDictionary(optimum => optimum.ToString());

    private const double MeanSquaredError = 2859.69634759;
    private const double RSquared = 0.517748422220;

    private static readonly double[] Optimum =
    [
        -0.03636122422, -22.85964809, 5.602962092, 1.116807993, -1.089996334, 0.7464504555, 0.3720047151, 6.533831936, 68.48312496, 0.2801169893, -334.5671385,
    ];

    /// <summary>For features of mean 0 and sum of squares 1, as scikit-learn serves them by default.</summary>
    private static readonly double[] ScaledCoefficients =
    [
        -10.0098663, -239.81564367, 519.84592005, 324.3846455, -792.17563855, 476.73902101, 101.04326794, 177.06323767, 751.27369956, 67.62669218,
    ];

    public static TheoryData<string> PenalizedNames => [.. Penalized.Keys];

    public static TheoryData<string> Names => [.. Descents.Keys];

    private static Dictionary<string, TrainerOptions> Descents { get; } = new()
    {
        ["gradient descent"] = new() { Epochs = 10_000 },
        ["gradient descent on rows"] = new() { Epochs = 10_000, GradientSource = GradientSource.Direct },
        ["Nesterov"] = new() { Optimizer = Optimizer.Nesterov(0.95), Epochs = 3000 },
        ["FISTA"] = new() { Optimizer = Optimizer.Fista(), Epochs = 2000 },
        ["Adam"] = new() { Optimizer = Optimizer.Adam(), LearningRate = LearningRate.CosineDecay(2), Epochs = 10_000 },
        ["L-BFGS"] = new() { Optimizer = Optimizer.Lbfgs(), Epochs = 100 },
    };

    [Fact]
    public void Without_options_a_fit_is_the_optimum()
    {
        var fit = new Patient.Trainer().Fit(Patient.All);

        AssertAreOptimal(fit, precision: 1e-9);
        Assert.Equal(MeanSquaredError, fit.Metrics.MeanSquaredError, 5e-9);
        Assert.Equal(RSquared, fit.Metrics.RSquared, 5e-13);
    }

    [Fact]
    public void Scaled_as_scikit_learn_serves_them_features_have_the_coefficients_it_shows()
    {
        var weights = Weights(new Patient.Trainer().Fit(Patient.All));
        var rows = GoldenFile.Rows("ScikitLearn/diabetes.csv");

        for (var feature = 0; feature < ScaledCoefficients.Length; feature++)
            Assert.Equal(ScaledCoefficients[feature], weights[feature] * RootSumOfSquares([.. rows.Select(row => row[feature])]), 5e-9 * Math.Abs(ScaledCoefficients[feature]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_descent_gets_there(string name)
    {
        var fit = new Patient.Trainer(Descents[name] with { Standardize = true }).Fit(Patient.All);

        AssertAreOptimal(fit, precision: 1e-6);
        Assert.Equal(RSquared, fit.Metrics.RSquared, 1e-9);
    }

    [Fact]
    public void In_the_features_own_units_plain_descent_does_not_and_says_why()
    {
        var fit = new Patient.Trainer(new() { Epochs = 10_000 }).Fit(Patient.All);

        Assert.InRange(fit.Metrics.RSquared, 0, 0.95 * RSquared);
        Assert.Contains(fit.Advice, advice => advice.Contains("Standardize = true would need fewer epochs"));
    }

    /// <summary>Penalties mean standardised features where the features are; scikit-learn's StandardScaler in a pipeline says the same.</summary>
    [Theory]
    [MemberData(nameof(PenalizedNames))]
    public void A_penalty_on_standardized_features_has_its_optimum_there(string name)
    {
        var optimum = Penalized[name];
        var options = new TrainerOptions { Standardize = true, Penalty = optimum.Price(Patient.All.Length) };

        var fit = optimum.Model == "quantile"
            ? Outcome(new Patient.Trainer<QuantileLoss>(new(optimum.Quantile), options).Fit(Patient.All))
            : Outcome(new Patient.Trainer(options).Fit(Patient.All));

        Assert.True(optimum.Agrees(fit), $"{string.Join(' ', fit.Weights)}, loss {fit.Loss}, not {string.Join(' ', optimum.Weights ?? [])}, loss {optimum.Objective}");
    }

    /// <summary>scikit-learn's first example: body mass alone, the last twenty patients to test with.</summary>
    [Fact]
    public void Body_mass_predicts_patients_it_was_not_trained_on()
    {
        BodyMass[] patients = [.. Patient.All.Select(patient => new BodyMass(patient.Bmi, patient.Progression))];
        var tested = patients[^20..];

        var model = new BodyMass.Trainer(new() { Standardize = true, Epochs = 200 }).Fit(patients.AsSpan(0, patients.Length - tested.Length)).Model;

        var meanSquaredError = tested.Average(patient => Math.Pow(model.Predict(patient.Bmi) - patient.Progression, 2));
        var mean = tested.Average(patient => patient.Progression);
        Assert.Equal(938.237861251, model.Bmi * RootSumOfSquares([.. patients.Select(patient => patient.Bmi)]), 5e-9 * 938);
        Assert.Equal(2548.0724, meanSquaredError, 5e-5);
        Assert.Equal(0.472575, 1 - (meanSquaredError / tested.Average(patient => Math.Pow(patient.Progression - mean, 2))), 5e-7);
    }

    private static void AssertAreOptimal(FitResult<Patient.Model> fit, double precision)
    {
        var weights = Weights(fit);
        for (var i = 0; i < Optimum.Length; i++)
            Assert.Equal(Optimum[i], weights[i], precision * Math.Abs(Optimum[i]));
    }

    private static (double[] Weights, double Loss) Outcome<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> => (Weights(fit), fit.Loss);

    private static double[] Weights<TModel>(FitResult<TModel> fit)
        where TModel : ILinearModel<TModel> => fit.Model.ToWeights();

    private static double RootSumOfSquares(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)));
    }
}

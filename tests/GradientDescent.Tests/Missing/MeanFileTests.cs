namespace GradientDescent.Tests.Missing;

public sealed class MeanFileTests : IDisposable
{
    private static readonly Visit.MeanModel Model =
        new(new() { Intercept = 1, Age = 2, AgePower2 = 3, Height = 4, LogDistance = 5 }, AgeMean: 41.5, AgePower2Mean: 1.0 / 3);

    private readonly string _folder = Directory.CreateTempSubdirectory("models").FullName;

    private string ModelPath => Path.Combine(_folder, "model.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Means_come_back_bit_for_bit()
    {
        ModelFile.Save(Model, ModelPath);

        Assert.Equal(Model, ModelFile.Load<Visit.MeanModel>(ModelPath));
    }

    [Fact]
    public void They_stand_behind_the_coefficients_by_name()
    {
        ModelFile.Save(Model with { AgePower2Mean = 1800 }, ModelPath);

        Assert.Contains("""
              ],
              "means": [
                {
                  "feature": "Age",
                  "value": 41.5
                },
                {
                  "feature": "AgePower2",
                  "value": 1800
                }
              ],
            """.ReplaceLineEndings("\n"), File.ReadAllText(ModelPath));
    }

    [Fact]
    public void A_model_without_means_has_no_such_part()
    {
        ModelFile.Save(new Visit.Model(Model.Filled), ModelPath);

        Assert.DoesNotContain("means", File.ReadAllText(ModelPath));
        Assert.Equal(Model.Filled, ModelFile.Load<Visit.Model>(ModelPath).Filled);
        AssertRefused<Visit.MeanModel>("has no mean for Age.");
    }

    [Fact]
    public void A_model_that_takes_no_means_refuses_them()
    {
        ModelFile.Save(Model, ModelPath);

        AssertRefused<Visit.Model>("has a mean for Age, which Visit does not have.");
    }

    [Theory]
    [InlineData("\"means\"", "\"averages\"", "has no mean for Age.")]
    [InlineData("\"value\": 41.5", "\"value\": 1e999", "has a number that is not finite.")]
    [InlineData("\"value\": 41.5", "\"value\": null", "is not a complete model file")]
    [InlineData("\"value\": 41.5\n    }", "\"value\": 41.5\n    }, null", "has null in place of a mean.")]
    [InlineData("\"value\": 41.5\n    }", "\"value\": 41.5\n    }, { \"feature\": \"Age\", \"value\": 1 }", "has two means for Age.")]
    [InlineData("\"value\": 41.5\n    }", "\"value\": 41.5\n    }, { \"feature\": \"Height\", \"value\": 1 }", "has a mean for Height, which Visit does not have.")]
    public void Means_that_are_not_the_models_are_refused_with_the_reason(string from, string to, string reason)
    {
        ModelFile.Save(Model, ModelPath);
        var text = File.ReadAllText(ModelPath);
        Assert.Contains(from, text);
        File.WriteAllText(ModelPath, text.Replace(from, to, StringComparison.Ordinal));

        AssertRefused<Visit.MeanModel>(reason);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        ModelFile.Save(Model, ModelPath);
        var bytes = File.ReadAllBytes(ModelPath);

        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(ModelPath, bytes[..length]);
            AssertRefused<Visit.MeanModel>("");
        }
    }

    [Fact]
    public void A_mean_that_is_not_finite_is_not_written()
    {
        Assert.Throws<ArgumentException>(() => ModelFile.Save(Model with { AgeMean = double.NaN }, ModelPath));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    private void AssertRefused<TModel>(string reason)
        where TModel : class, ILinearModel<TModel>
    {
        var refusal = Assert.Throws<ModelFormatException>(() => ModelFile.Load<TModel>(ModelPath));
        Assert.StartsWith(ModelPath, refusal.Message);
        Assert.Contains(reason, refusal.Message);
    }
}

using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Persistence;

public sealed class ModelFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("models").FullName;

    private string ModelPath => Path.Combine(_folder, "model.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_model_comes_back_bit_for_bit()
    {
        var model = new House.Model { Intercept = Math.PI * 1e-300, Bedrooms = -1.0 / 3 };

        model.Save(ModelPath);

        Assert.Equal(model, House.Model.Load(ModelPath));
    }

    [Fact]
    public void The_file_is_json_that_a_person_can_read()
    {
        new House.Model { Intercept = -46.5, Bedrooms = 84.75 }.Save(ModelPath);

        Assert.Equal("""
            {
              "format": "GradientDescent.LinearModel",
              "version": 2,
              "model": "House",
              "target": "Price",
              "intercept": -46.5,
              "coefficients": [
                {
                  "feature": "Bedrooms",
                  "value": 84.75
                }
              ],
              "schema": {
                "properties": [
                  {
                    "name": "Bedrooms",
                    "type": "Double"
                  },
                  {
                    "name": "Price",
                    "type": "Double"
                  }
                ],
                "target": {
                  "kind": "number",
                  "property": "Price"
                },
                "features": [
                  {
                    "term": {
                      "kind": "number",
                      "property": "Bedrooms"
                    }
                  }
                ],
                "inputs": [
                  "Bedrooms"
                ]
              }
            }
            """.ReplaceLineEndings("\n"), File.ReadAllText(ModelPath));
    }

    [Fact]
    public void Coefficients_go_by_name_so_a_reordered_record_loads()
    {
        new Plot.Model { Intercept = 1, Rooms = 2, HasGarage = 3, Width = 4, Depth = 5, Area = 6 }.Save(ModelPath);

        var renovated = Renovated.Plot.Model.Load(ModelPath);

        Assert.Equal(new Renovated.Plot.Model { Intercept = 1, Rooms = 2, HasGarage = 3, Width = 4, Depth = 5, Area = 6 }, renovated);
    }

    [Fact]
    public void A_model_without_intercept_keeps_having_none()
    {
        var model = new NoIntercept2.Model { X1 = 1.5, X2 = -2 };

        model.Save(ModelPath);

        Assert.Equal(model, NoIntercept2.Model.Load(ModelPath));
        Assert.Contains("\"intercept\": null", File.ReadAllText(ModelPath));
    }

    [Fact]
    public void Another_models_file_is_refused()
    {
        new NoIntercept1.Model { X1 = 1 }.Save(ModelPath);

        AssertRefused("is a model of NoIntercept1 with the target Y, not of House with the target Price.");
    }

    [Theory]
    [InlineData("\"version\": 2", "\"version\": 3", "is of format version 3; this program reads versions up to 2.")]
    [InlineData("\"version\": 2", "\"version\": 0", "is of format version 0; this program reads versions up to 2.")]
    [InlineData("\"kind\": \"number\"", "\"kind\": \"spline\"", "has a term of kind 'spline', which this version does not know.")]
    [InlineData("\"property\": \"Bedrooms\"", "\"property\": \"Rooms\"", "has a term of Rooms, but no such property before it.")]
    [InlineData("GradientDescent.LinearModel", "Recipe", "is of format 'Recipe'")]
    [InlineData("\"Bedrooms\"", "\"Windows\"", "has no coefficient for Bedrooms.")]
    [InlineData("\"intercept\": 1", "\"intercept\": null", "has no intercept, but House has one.")]
    [InlineData("\"intercept\": 1", "\"intercept\": \"one\"", "is not a complete model file: $.intercept has a value of another kind (line 6, byte 21).")]
    [InlineData("\"target\": \"Price\",", "", "is not a complete model file: it lacks 'target'.")]
    [InlineData("\"target\": ", "\"target\" ", "is not a complete model file: '\"' is invalid after a property name. Expected a ':' (line 5, byte 12).")]
    [InlineData("\"value\": 2", "\"value\": 1e999", "has a number that is not finite.")]
    public void A_file_that_is_not_this_model_is_refused_with_the_reason(string from, string to, string reason)
    {
        new House.Model { Intercept = 1, Bedrooms = 2 }.Save(ModelPath);
        var text = File.ReadAllText(ModelPath);
        Assert.Contains(from, text);
        File.WriteAllText(ModelPath, text.Replace(from, to, StringComparison.Ordinal));

        AssertRefused(reason);
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        new House.Model { Intercept = 1, Bedrooms = 2 }.Save(ModelPath);
        var bytes = File.ReadAllBytes(ModelPath);

        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(ModelPath, bytes[..length]);
            AssertRefused("");
        }
    }

    [Fact]
    public void Extra_and_double_coefficients_are_refused()
    {
        const string Start = """{ "format": "GradientDescent.LinearModel", "version": 1, "model": "House", "target": "Price", "intercept": 0, "coefficients": [ { "feature": "Bedrooms", "value": 1 }, """;

        File.WriteAllText(ModelPath, Start + """{ "feature": "Bedrooms", "value": 1 } ] }""");
        AssertRefused("has two coefficients for Bedrooms.");
        File.WriteAllText(ModelPath, Start + """{ "feature": "Windows", "value": 1 } ] }""");
        AssertRefused("has a coefficient for Windows, which House does not have.");
        File.WriteAllText(ModelPath, Start + "null ] }");
        AssertRefused("has null in place of a coefficient.");
    }

    [Fact]
    public void A_model_that_is_not_finite_is_not_written_and_the_old_file_stays()
    {
        new House.Model { Intercept = 1, Bedrooms = 2 }.Save(ModelPath);

        Assert.Throws<ArgumentException>(() => new House.Model { Intercept = double.NaN, Bedrooms = 2 }.Save(ModelPath));

        Assert.Equal(2, House.Model.Load(ModelPath).Bedrooms);
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_failed_write_leaves_nothing_behind()
    {
        Directory.CreateDirectory(ModelPath);

        Assert.ThrowsAny<SystemException>(() => new House.Model { Intercept = 1, Bedrooms = 2 }.Save(ModelPath));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_missing_file_is_said_to_be_missing() =>
        Assert.Throws<FileNotFoundException>(() => House.Model.Load(ModelPath));

    private void AssertRefused(string reason)
    {
        var refusal = Assert.Throws<ModelFormatException>(() => House.Model.Load(ModelPath));
        Assert.StartsWith(ModelPath, refusal.Message);
        Assert.Contains(reason, refusal.Message);
    }

    [Fact]
    public void A_folder_that_is_missing_is_named_and_the_file()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "model.json");

        var message = Assert.Throws<DirectoryNotFoundException>(() => new House.Model { Intercept = 1, Bedrooms = 2 }.Save(path)).Message;

        Assert.Equal($"'{path}' cannot be written: the folder '{Path.GetDirectoryName(path)}' does not exist. Create it first.", message);
    }
}

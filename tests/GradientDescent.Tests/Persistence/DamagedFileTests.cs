using System.Text;
using GradientDescent.Tests.Records;

namespace GradientDescent.Tests.Persistence;

/// <summary>A file that is damaged is refused by the exception that is documented, or it is a model that can do all that models do.</summary>
public class DamagedFileTests
{
    private const int FileCount = 2000;

    private static readonly FileDamage Damage = new(Manor.Detailed().ToJson());

    [Fact]
    public void The_whole_file_has_all_that_a_file_can_have()
    {
        var json = Manor.Detailed().ToJson();

        Assert.Equal(json, new LinearModel(json).ToJson());
        Assert.All(
            ["number", "level", "flag", "missing", "function", "power", "product", "zeroWhereMissing", "meanWhereMissing", "value", "constant", "conversion", "unary", "binary", "conditional", "call"],
            kind => Assert.Contains($"\"kind\": \"{kind}\"", json));
    }

    [Fact]
    public void Without_a_record_it_is_refused_or_a_model() => AreRefusedOrModels("The model's text: ", static bytes => new LinearModel(Encoding.UTF8.GetString(bytes)), static model =>
    {
        Predicts(() => model.Predict(Manor.One.Named()));
        Predicts(() => model.IsExtrapolating(Manor.One.Named()) ? 1 : 0);
        Assert.NotEmpty(model.ToCSharp());
    });

    [Fact]
    public void With_its_record_it_is_refused_or_a_model() => AreRefusedOrModels("The model's stream: ", static bytes => ModelFile.Load<Manor.Model>(new MemoryStream(bytes)), static model =>
    {
        model.Predict(Manor.One);
        Predicts(() => model.IsExtrapolating(Manor.One) ? 1 : 0);
        Assert.NotEmpty(model.ToCSharp());
    });

    private static void AreRefusedOrModels<TModel>(string file, Func<byte[], TModel> load, Action<TModel> use)
        where TModel : class, ILinearModel
    {
        var faults = new List<string>();
        var models = 0;
        for (var seed = 0; seed < FileCount; seed++)
        {
            var bytes = Damage.Of(seed);
            try
            {
                var model = load(bytes);
                use(model);
                Assert.NotEmpty(model.ToString()!);
                var json = model.ToJson();
                Assert.Equal(json, load(Encoding.UTF8.GetBytes(json)).ToJson());
                models++;
            }
            catch (ModelFormatException refusal) when (refusal.Message.StartsWith(file, StringComparison.Ordinal))
            {
            }
            catch (Exception fault)
            {
                faults.Add($"{seed}: {fault}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults\n" + string.Join('\n', faults.DistinctBy(static fault => fault[fault.IndexOf(' ', StringComparison.Ordinal)..]).Take(20)));
        // Damage that never leaves a model, or always, would say nothing of one of them.
        Assert.InRange(models, FileCount / 20, FileCount / 2);
    }

    /// <summary>What a file's schema is of may be other properties, which a row has not, and integers that are divided.</summary>
    private static void Predicts(Func<double> predict)
    {
        try
        {
            predict();
        }
        catch (ArgumentException refusal) when (refusal.Message.StartsWith("The row has no ", StringComparison.Ordinal) || refusal.Message.Contains(" cannot be ", StringComparison.Ordinal))
        {
        }
        catch (InvalidOperationException refusal) when (refusal.Message.Contains("has no ranges of its training rows", StringComparison.Ordinal))
        {
        }
        catch (ArithmeticException)
        {
        }
    }
}

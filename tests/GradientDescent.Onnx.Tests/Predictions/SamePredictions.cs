using System.Globalization;
using EveryKind;
using GradientDescent.Terms;
using RandomModels;

namespace GradientDescent.Onnx.Tests;

/// <summary>
/// Written models predict in ONNX Runtime what <c>Predict</c> predicts. <c>ONNX_MODELS=5000 dotnet test -c Release tests/GradientDescent.Onnx.Tests --filter SamePredictions</c> tries more.
/// </summary>
public class SamePredictions
{
    private const int RowsPerModel = 12;

    private static readonly int Models = int.Parse(Environment.GetEnvironmentVariable("ONNX_MODELS") ?? "300", CultureInfo.InvariantCulture);

    /// <summary>An instant is passed in UTC, without its own clock time.</summary>
    private static readonly ValueKinds Kinds = new(HasSingle: true, HasTicks: true, HasOffsets: false);

    [Fact]
    public void Of_random_models()
    {
        var (numbers, exact, worst) = (0, 0, 0.0);
        for (var seed = 0; seed < Models; seed++)
        {
            var random = new RandomModel(seed, Kinds);
            var source = new Random(seed);
            Dictionary<string, object?>[] rows = [.. Enumerable.Range(0, RowsPerModel).Select(_ => RandomRows.Of(random.Model.Schema, source, Kinds))];
            foreach (var (row, actual) in rows.Zip(OnnxRun.Of(random.Model.ToOnnx(new() { MissingText = OnnxRun.MissingText }), "Target", random.Model.Schema, rows)))
            {
                var expected = ExpectedPrediction.Of(random.Model, row) ?? double.NaN;
                var difference = actual.Equals(expected) ? 0 : Math.Abs(actual - expected) / ExpectedPrediction.Tolerance(random.Model, row);
                if (!(difference <= (random.IsExact ? 0 : 1)))
                    Assert.Fail($"Model {seed}: {expected:R} is {actual:R}\n{random.Model}\n{string.Join(", ", row)}");
                worst = Math.Max(worst, difference);
                if (double.IsFinite(expected))
                    (numbers, exact) = (numbers + 1, exact + (actual.Equals(expected) ? 1 : 0));
            }
        }

        Console.WriteLine($"{numbers} numbers, {exact} of them with all bits, greatest difference {worst} of the tolerance");
        Assert.True(numbers > Models * RowsPerModel / 4 && exact > numbers / 2, $"{numbers} numbers, {exact} of them with all bits");
    }
}

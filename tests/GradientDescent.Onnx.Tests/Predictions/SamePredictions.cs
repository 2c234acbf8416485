using System.Globalization;
using EveryKind;
using GradientDescent.Terms;
using GradientDescent.Tests.Scripts;
using RandomModels;
using Xunit.Abstractions;

namespace GradientDescent.Onnx.Tests;

/// <summary>
/// Written models predict in ONNX Runtime what <c>Predict</c> predicts. <c>ONNX_MODELS=5000 dotnet test -c Release tests/GradientDescent.Onnx.Tests --filter SamePredictions</c> tries more.
/// </summary>
public class SamePredictions(ITestOutputHelper output)
{
    private const int RowsPerModel = 12;

    private static readonly int Models = int.Parse(Environment.GetEnvironmentVariable("ONNX_MODELS") ?? "300", CultureInfo.InvariantCulture);

    private static readonly OnnxOptions Options = new() { MissingText = OnnxRun.MissingText };

    /// <summary>An instant is passed in UTC, without its own clock time.</summary>
    private static readonly ValueKinds Kinds = new(HasSingle: true, HasTicks: true, HasOffsets: false);

    [Fact]
    public void Of_random_models() => Are(Enumerable.Range(0, Models).Select(static seed => new RandomModel(seed, Kinds).Model), RandomRowsOf);

    /// <summary>A model with each kind of feature, and one with each kind of operation in a computed property.</summary>
    [Fact]
    public void Of_every_kind_of_term() => Are(
        from kind in EveryTerm.Kinds
        from term in EveryTerm.Of(kind)
        where !IsOfOwnClock(term) && term is not ConstantTerm
        let feature = EveryTerm.IsInner(kind) ? new ModelProperty("Computed", term.ResultType) { Definition = term } : term
        select new LinearModel(new("Every", new ModelProperty("Target"), [new ModelFeature(feature)]), [0.7, -0.1], term is MeanWhereMissingTerm ? [0.3] : []),
        RandomRowsOf);

    [Fact]
    public void Of_every_operation() => Are(EveryOperation.Models, EveryOperation.Rows);

    /// <summary>ONNX Runtime would replace 1/x · weight by weight/x.</summary>
    [Fact]
    public void Of_quotients_of_one() => Are(
        new Term[] { new ConstantTerm(PropertyType.Double, 1, 0), new ConversionTerm(PropertyType.Double, new ConstantTerm(PropertyType.Int32, 0, 1)) }
            .Select(static one => new ModelProperty("Computed") { Definition = new BinaryTerm(TermOperator.Divide, one, new ValueTerm(new("Area"))) })
            .Select(static property => new LinearModel(new("House", new ModelProperty("Target"), [property.AsNumber()]), [0.7, -0.1])),
        static schema => Enumerable.Range(1, 100).Select(static area => new Dictionary<string, object?> { ["Area"] = area / 7.0 }));

    private static bool IsOfOwnClock(Term term) => term switch
    {
        PartTerm part => part.Property.Type == PropertyType.DateTimeOffset,
        CycleTerm cycle => cycle.Property.Type == PropertyType.DateTimeOffset,
        ZeroWhereMissingTerm zero => IsOfOwnClock(zero.Operand),
        _ => false,
    };

    private static IEnumerable<Dictionary<string, object?>> RandomRowsOf(ModelSchema schema)
    {
        var random = new Random(schema.Features.Count);
        return Enumerable.Range(0, RowsPerModel).Select(_ => RandomRows.Of(schema, random, Kinds));
    }

    /// <summary>The bits are the same if nothing is a function that the runtime computes in its own way.</summary>
    private static bool HasFunctions(LinearModel model) => model.Schema.Target is FunctionTerm { Function: not (TermFunction.SquareRoot or TermFunction.Reciprocal) }
        || model.Schema.Features.Any(static feature => LibraryFunctions.AreIn(feature.Term));

    private void Are(IEnumerable<LinearModel> models, Func<ModelSchema, IEnumerable<Dictionary<string, object?>>> rowsOf)
    {
        var (all, numbers, exact, greatest) = (0, 0, 0, 0.0);
        foreach (var model in models)
        {
            var isExact = !HasFunctions(model);
            Dictionary<string, object?>[] rows = [.. rowsOf(model.Schema)];
            foreach (var (row, actual) in rows.Zip(OnnxRun.Of(model.ToOnnx(Options), "Target", model.Schema, rows)))
            {
                var expected = ExpectedPrediction.Of(model, row) ?? double.NaN;
                var difference = actual.Equals(expected) ? 0 : Math.Abs(actual - expected) / ExpectedPrediction.Tolerance(model, row);
                if (!(difference <= (isExact ? 0 : 1)))
                    Assert.Fail($"{expected:R} is {actual:R} (allowed {(isExact ? 0 : ExpectedPrediction.Tolerance(model, row))})\n{model}\n{string.Join(", ", row)}");
                (all, numbers, exact, greatest) = (all + 1, numbers + (double.IsFinite(expected) ? 1 : 0), exact + (difference == 0 ? 1 : 0), Math.Max(greatest, difference));
            }
        }

        output.WriteLine($"{all} rows, {numbers} numbers, {exact} predictions with the same bits; the greatest difference is {greatest:G3} of what is allowed");
        Assert.True(numbers > all / 4 && exact > all / 2, $"{all} rows, {numbers} numbers, {exact} predictions with the same bits");
    }
}

using System.Globalization;
using EveryKind;
using GradientDescent.Terms;
using RandomModels;

namespace GradientDescent.Tests.Scripts;

/// <summary>
/// Printed models predict what <c>Predict</c> predicts. <c>PRINTED_MODELS=5000 dotnet test -c Release tests/GradientDescent.Tests --filter PrintedPredictions</c> tries more.
/// </summary>
public class PrintedPredictions
{
    private const int RowsPerModel = 12;

    private static readonly int Models = int.Parse(Environment.GetEnvironmentVariable("PRINTED_MODELS") ?? "100", CultureInfo.InvariantCulture);

    private static readonly ValueKinds Kinds = new(HasSingle: true, HasTicks: true, HasOffsets: true);

    [PythonFact]
    public void Of_random_models_in_Python() => Are(Interpreter.Python, [.. RandomLinearModels()]);

    [NodeFact]
    public void Of_random_models_in_JavaScript() => Are(Interpreter.Node, [.. RandomLinearModels()]);

    [PythonFact]
    public void Of_every_kind_of_term_in_Python() => Are(Interpreter.Python, [.. ModelsOfEveryTerm()]);

    [NodeFact]
    public void Of_every_kind_of_term_in_JavaScript() => Are(Interpreter.Node, [.. ModelsOfEveryTerm()]);

    [PythonFact]
    public void Of_every_operation_in_Python() => Are(Interpreter.Python, [.. EveryOperation.Models], EveryOperation.Rows);

    [NodeFact]
    public void Of_every_operation_in_JavaScript() => Are(Interpreter.Node, [.. EveryOperation.Models], EveryOperation.Rows);

    [PythonFact]
    public void Of_a_model_with_difficult_names_in_Python() => Are(Interpreter.Python, [DifficultNames.Model]);

    [NodeFact]
    public void Of_a_model_with_difficult_names_in_JavaScript() => Are(Interpreter.Node, [DifficultNames.Model]);

    private static IEnumerable<LinearModel> RandomLinearModels() => Enumerable.Range(0, Models).Select(static seed => new RandomModel(seed, Kinds).Model);

    /// <summary>A model with each kind of feature, and one with each kind of operation in a computed property.</summary>
    private static IEnumerable<LinearModel> ModelsOfEveryTerm()
    {
        foreach (var term in EveryTerm.Kinds.SelectMany(static kind => EveryTerm.Of(kind).Select(term => EveryTerm.IsInner(kind) ? new ModelProperty("Computed", term.ResultType) { Definition = term } : term)))
            yield return new LinearModel(new("Every", new ModelProperty("Target"), [new ModelFeature(term)]), [0.7, -0.1], term is MeanWhereMissingTerm ? [0.3] : []);
    }

    private static IEnumerable<Dictionary<string, object?>> RandomRowsOf(ModelSchema schema)
    {
        var random = new Random(schema.Features.Count);
        return Enumerable.Range(0, RowsPerModel).Select(_ => RandomRows.Of(schema, random, Kinds));
    }

    private static void Are(Interpreter interpreter, LinearModel[] models, Func<ModelSchema, IEnumerable<Dictionary<string, object?>>>? rowsOf = null)
    {
        (LinearModel Model, Dictionary<string, object?> Row, string Call)[] cases =
            [.. models.SelectMany((model, at) => (rowsOf ?? RandomRowsOf)(model.Schema).Select(row => (model, row, interpreter.CallOf($"model{at}", model.Schema, row))))];

        var predictions = interpreter.Run(models.Select((model, at) => interpreter.Print(model, $"model{at}")), cases.Select(static its => its.Call));

        Assert.Equal(cases.Length, predictions.Count);
        var (numbers, exact) = (0, 0);
        foreach (var ((model, row, call), predicted) in cases.Zip(predictions))
        {
            var expected = ExpectedPrediction.Of(model, row);
            if (expected is not { } number ? predicted is not null : predicted is not { } actual || !IsSame(model, row, number, actual))
                Assert.Fail($"{expected:R} is {predicted:R} in {interpreter}\n{string.Join(", ", row)}\n{call}\n{interpreter.Print(model)}");
            (numbers, exact) = (numbers + (expected is { } finite && double.IsFinite(finite) ? 1 : 0), exact + (expected.Equals(predicted) ? 1 : 0));
        }

        Assert.True(numbers > cases.Length / 4 && exact > cases.Length * 3 / 4, $"{cases.Length} rows, {numbers} numbers, {exact} predictions with the same bits");
    }

    /// <summary>The bits are the same if nothing is a function of the machine's mathematical library. Otherwise the last digits can differ.</summary>
    private static bool IsSame(LinearModel model, Dictionary<string, object?> row, double expected, double actual) => actual.Equals(expected)
        || (HasFunctions(model) && Math.Abs(actual - expected) <= ExpectedPrediction.Tolerance(model, row));

    private static bool HasFunctions(LinearModel model) => model.Schema.Target is FunctionTerm { Function: not (TermFunction.SquareRoot or TermFunction.Reciprocal) }
        || model.Schema.Features.Any(static feature => LibraryFunctions.AreIn(feature.Term));
}

using EveryKind;
using GradientDescent.Terms;
using RandomModels;

namespace GradientDescent.Tests.Scripts;

/// <summary>Printed models predict what <c>Predict</c> predicts.</summary>
public class PrintedPredictions
{
    private const int Models = 100;
    private const int RowsPerModel = 12;

    private static readonly ValueKinds Kinds = new(HasSingle: true, HasTicks: true, HasOffsets: true);

    [PythonFact]
    public void Of_random_models_in_Python() => Are(Interpreter.Python, [.. RandomLinearModels()]);

    [NodeFact]
    public void Of_random_models_in_JavaScript() => Are(Interpreter.Node, [.. RandomLinearModels()]);

    [PythonFact]
    public void Of_every_kind_of_term_in_Python() => Are(Interpreter.Python, [.. ModelsOfEveryTerm()]);

    [NodeFact]
    public void Of_every_kind_of_term_in_JavaScript() => Are(Interpreter.Node, [.. ModelsOfEveryTerm()]);

    private static IEnumerable<LinearModel> RandomLinearModels() => Enumerable.Range(0, Models).Select(static seed => new RandomModel(seed, Kinds).Model);

    /// <summary>A model with each kind of feature, and one with each kind of operation in a computed property.</summary>
    private static IEnumerable<LinearModel> ModelsOfEveryTerm()
    {
        foreach (var term in EveryTerm.Kinds.SelectMany(static kind => EveryTerm.Of(kind).Select(term => EveryTerm.IsInner(kind) ? new ModelProperty("Computed", term.ResultType) { Definition = term } : term)))
            yield return new LinearModel(new("Every", new ModelProperty("Target"), [new ModelFeature(term)]), [0.7, -0.1], term is MeanWhereMissingTerm ? [0.3] : []);
    }

    private static void Are(Interpreter interpreter, LinearModel[] models)
    {
        List<string> functions = [], calls = [];
        List<(LinearModel Model, Dictionary<string, object?> Row)> cases = [];
        foreach (var (model, at) in models.Select(static (model, at) => (model, at)))
        {
            functions.Add(interpreter.Print(model, $"model{at}"));
            var random = new Random(at);
            foreach (var row in Enumerable.Range(0, RowsPerModel).Select(_ => RandomRows.Of(model.Schema, random, Kinds)))
            {
                cases.Add((model, row));
                calls.Add(interpreter.CallOf($"model{at}", model.Schema, row));
            }
        }

        var predictions = interpreter.Run(functions, calls);
        Assert.Equal(cases.Count, predictions.Count);
        foreach (var ((model, row), predicted) in cases.Zip(predictions))
        {
            var expected = ExpectedPrediction.Of(model, row);
            Assert.True(
                expected is not { } number ? predicted is null : predicted is { } actual && IsSame(model, row, number, actual),
                $"{expected:R} is {predicted:R} in {interpreter}\n{string.Join(", ", row)}\n{interpreter.Print(model)}");
        }
    }

    /// <summary>The bits are the same if nothing is a function of the machine's mathematical library. Otherwise the last digits can differ.</summary>
    private static bool IsSame(LinearModel model, Dictionary<string, object?> row, double expected, double actual) => actual.Equals(expected)
        || (HasFunctions(model) && Math.Abs(actual - expected) <= ExpectedPrediction.Tolerance(model, row));

    private static bool HasFunctions(LinearModel model) => model.Schema.Target is FunctionTerm { Function: not (TermFunction.SquareRoot or TermFunction.Reciprocal) }
        || model.Schema.Features.Any(static feature => LibraryFunctions.AreIn(feature.Term));
}

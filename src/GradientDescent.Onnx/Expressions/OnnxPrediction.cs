using System.Reflection;
using GradientDescent.Models;
using GradientDescent.Onnx.Graphs;
using GradientDescent.Onnx.Protobuf;
using GradientDescent.Terms;

namespace GradientDescent.Onnx.Expressions;

/// <summary>Computes a prediction: the sum of <c>Predict</c>, in the same order, transformed back.</summary>
internal static class OnnxPrediction
{
    /// <summary>The entry of the file's metadata that has the model as JSON.</summary>
    public const string ModelKey = "GradientDescent.Model";

    private static readonly string Version = typeof(OnnxPrediction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <exception cref="ArgumentException">A weight or a mean is NaN or infinite.</exception>
    /// <exception cref="NotSupportedException">The model has something that ONNX cannot express.</exception>
    public static ProtobufMessage Of(ILinearModel model, OnnxOptions options)
    {
        PrintedSum.RequireFinite(model, "ONNX");
        var schema = model.Schema;
        var outputs = new OnnxOutputs(schema, options);
        OnnxRefusals.Check(schema, options, outputs);
        var graph = new OnnxGraph(outputs.Names);
        var features = new OnnxFeatures(new(graph, schema, options));
        var contributions = Contributions(model, graph, features);
        var sum = (schema.HasIntercept ? contributions.SkipLast(1).Prepend(contributions[^1]) : contributions).Aggregate(static (sum, contribution) => sum + contribution);
        var prediction = schema.Target is FunctionTerm { Function: var function } ? OnnxFunctions.Inverse(function, sum) : sum;

        GraphValue Column(GraphValue value) => graph.PerRow(features.Failures.Count == 0 ? value : features.Failures.Aggregate(static (any, failure) => any | failure).Choose(double.NaN, value));
        graph.Output(outputs.Prediction, [Column(prediction)], outputs.PredictionDescription);
        if (outputs.Contributions is { } name)
            graph.Output(name, [.. contributions.Select(Column)], outputs.ContributionsDescription);
        return GraphMessages.Model(graph.ToMessage(schema.RecordName), OnnxOperators.Needed(graph.Operators), [(ModelKey, model.ToJson())], nameof(GradientDescent), Version, $"{model}");
    }

    /// <summary>Weight · feature, and the intercept last, if any.</summary>
    private static List<GraphValue> Contributions(ILinearModel model, OnnxGraph graph, OnnxFeatures features)
    {
        List<GraphValue> contributions = [.. PrintedSum.Products(model).Select(product => features.Of(product.Term, product.Mean) * product.Weight)];
        if (model.Schema.HasIntercept)
            contributions.Add(graph.Constant(model.ToWeights()[^1]));
        return contributions;
    }
}

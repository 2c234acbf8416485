using System.Globalization;
using System.Text;
using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>A model as C# that needs no library: the weights are written out in it, and its predictions have the same bits.</summary>
public static class ModelSource
{
    /// <summary>A static method, for example <c>public static double PredictPrice(double bedrooms)</c>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">What it is called. Default: a method without a class, <c>Predict</c> and the target's name, enums as the numbers under them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight, or a mean that stands in for missing values, is NaN or infinite; or the class and the method have one name.</exception>
    public static string Of(ILinearModel model, CSharpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        options ??= new();
        var schema = model.Schema;
        if (!model.ToWeights().Concat(model.ToMeans()).All(double.IsFinite))
            throw new ArgumentException("The model has a number that is NaN or infinite and cannot be written down.", nameof(model));

        var methodName = options.MethodName ?? "Predict" + CSharpNames.AsIdentifier(schema.TargetProperty.Name);
        if (options.ClassName == methodName)
            throw new ArgumentException($"In C# a class has no method of its own name, '{methodName}': give it another {nameof(CSharpOptions.ClassName)} or {nameof(CSharpOptions.MethodName)}.", nameof(options));

        var method = $"/// <summary>{schema.TargetProperty.Name} predicted by a linear model of {schema.RecordName}.</summary>\n" + Method(model, methodName, options.UsesEnumTypes);
        return options.ClassName is not { } name ? method
            : $"public static class {name}\n{{\n{string.Concat(method.TrimEnd('\n').Split('\n').Select(static line => line.Length == 0 ? "\n" : $"    {line}\n"))}}}\n";
    }

    private static string Method(ILinearModel model, string name, bool usesEnumTypes)
    {
        var schema = model.Schema;
        var parameters = CSharpNames.Parameters(schema.Properties.Select(static property => property.Name)).Select(CSharpNames.Identifier).ToList();
        var prediction = CSharpNames.Locals(["prediction"], parameters)[0];
        var scope = new SourceScope(schema.Properties, parameters, usesEnumTypes);
        var terms = new CSharpTerms([.. schema.Features.Select(static feature => feature.Term)], scope, [.. parameters, prediction]);

        var source = new StringBuilder();
        void Line(string line) => source.Append(line).Append('\n');
        Line($"public static double {name}({string.Join(", ", scope.Parameters)})");
        Line("{");
        foreach (var statement in terms.Statements)
            Line("    " + statement);
        Line($"    var {prediction} = {string.Join("\n        + ", Summands(model, terms))};");
        Line($"    return {(schema.Target is FunctionTerm { Function: var function }
            ? string.Format(CultureInfo.InvariantCulture, FunctionText.Of(function).Inverse, prediction)
            : prediction)};");
        Line("}");
        return source.ToString();
    }

    private static IEnumerable<string> Summands(ILinearModel model, CSharpTerms terms)
    {
        var schema = model.Schema;
        var (weights, means) = (model.ToWeights(), model.ToMeans());
        if (schema.HasIntercept)
            yield return CSharpLiteral.Of(weights[^1]);
        var filled = 0;
        for (var feature = 0; feature < schema.Features.Count; feature++)
        {
            var value = terms.Operand(schema.Features[feature].Term);
            var factor = schema.Features[feature].Term is MeanWhereMissingTerm ? TermGuard.Filled(schema.Features[feature].Term, value, CSharpLiteral.Of(means[filled++])) : value;
            yield return $"{CSharpLiteral.Of(weights[feature])} * {factor}";
        }
    }
}

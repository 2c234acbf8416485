using System.ComponentModel;
using System.Security;
using System.Text;
using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>Writes a model as C# source code that needs no library. The weights are literals in it. Its predictions have the same bits as the model's.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ModelSource
{
    /// <summary>Returns a static method, such as <c>public static double PredictPrice(double bedrooms)</c>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">
    /// The names and types in the source. Default: a method without a class, called <c>Predict</c> and the target's name; enums as their underlying integers.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A weight, or a mean that replaces missing values, is NaN or infinite; or the class and the method have the same name.
    /// </exception>
    public static string Of(ILinearModel model, CSharpOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        options ??= new();
        var schema = model.Schema;
        PrintedSum.RequireFinite(model, "C#");

        var methodName = options.MethodName ?? "Predict" + CSharpNames.VisibleIdentifier(schema.TargetProperty.Name);
        if (options.ClassName == methodName)
            throw new ArgumentException($"The class and the method are both called '{methodName}', which C# does not allow: set another {nameof(CSharpOptions.ClassName)} or {nameof(CSharpOptions.MethodName)}.", nameof(options));

        var method = $"/// <summary>{Comment(schema.TargetProperty.Name)} predicted by a linear model of {Comment(schema.RecordName)}.</summary>\n" + Method(model, methodName, options.UsesEnumTypes);
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

        string Factor(Term term, string? mean) => mean is null ? terms.Operand(term) : TermGuard.Filled(term, terms.Operand(term), mean);

        var source = new StringBuilder();
        void Line(string line) => source.Append(line).Append('\n');
        Line($"public static double {name}({string.Join(", ", scope.Parameters)})");
        Line("{");
        foreach (var statement in terms.Statements)
            Line("    " + statement);
        Line($"    var {prediction} = {string.Join("\n        + ", PrintedSum.Summands(model, CSharpLiteral.Of, Factor))};");
        Line($"    return {(schema.Target is FunctionTerm { Function: var function }
            ? scope.Call(FunctionText.Of(function).Inverse, prediction)
            : prediction)};");
        foreach (var line in scope.LocalFunctionLines)
            Line(line.Length == 0 ? "" : "    " + line);
        Line("}");
        return source.ToString();
    }

    /// <summary>A name in the documentation. The names of a file may contain anything.</summary>
    private static string Comment(string name) => SecurityElement.Escape(CSharpLiteral.Comment(name));
}

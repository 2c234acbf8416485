using GradientDescent.Models;
using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>The parts of a printed model, which each language joins in its own way.</summary>
internal sealed class ScriptSource
{
    /// <summary>The name of the sum that is predicted.</summary>
    public const string PredictionName = "prediction";

    /// <param name="model">The model.</param>
    /// <param name="language">The language.</param>
    /// <param name="functionName">The name of the function; null for <c>Predict</c> and the target's name.</param>
    /// <exception cref="ArgumentException">A weight or a mean is not finite, or the name is no name of the language.</exception>
    /// <exception cref="NotSupportedException">A computed property is nested too deeply for the language.</exception>
    public ScriptSource(ILinearModel model, ScriptLanguage language, string? functionName)
    {
        ArgumentNullException.ThrowIfNull(model);
        PrintedSum.RequireFinite(model, language.Name);
        var schema = model.Schema;
        Name = functionName is null ? language.Names.Of("Predict" + schema.TargetProperty.Name) : language.Names.Checked(functionName, language.Name);
        Summary = $"{CSharpLiteral.Comment(schema.TargetProperty.Name)} predicted by a linear model of {CSharpLiteral.Comment(schema.RecordName)}.";
        Parameters = language.Names.Parameters(schema.Properties.Select(static property => property.Name), [PredictionName]);
        var parameters = schema.Properties.Zip(Parameters).ToDictionary(static pair => pair.First, static pair => pair.Second);
        var terms = new ScriptTerms(language, schema.Features.Select(static feature => feature.Term), parameters);
        string[] code = [.. parameters.Select(pair => Argument(language, pair.Key, pair.Value)).OfType<string>(), .. terms.Statements];
        Statements = [.. parameters.Where(static pair => pair.Key.Type is PropertyType.Enum or PropertyType.Flags).Select(pair => language.Comment(ScriptLevels.Comment(pair.Key, pair.Value))), .. code];
        Summands = [.. PrintedSum.Summands(model, language.Number, (term, mean) => mean is null ? terms.OfFeature(term) : Filled(language, term, terms.OfFeature(term), mean))];
        Result = schema.Target is FunctionTerm { Function: var function } ? ScriptFormulas.Inverse(language, function, PredictionName) : PredictionName;
        Functions = language.Functions.CalledIn(string.Join('\n', [.. code, .. Summands, Result]));
    }

    public string Name { get; }

    /// <summary>What the function does, in one line.</summary>
    public string Summary { get; }

    public IReadOnlyList<string> Parameters { get; }

    /// <summary>
    /// Comments with the numbers that stand for members of enums; then what checks the arguments, and brings them into the form that the other statements compute with.
    /// </summary>
    public IReadOnlyList<string> Statements { get; }

    public IReadOnlyList<string> Summands { get; }

    /// <summary>The expression that is returned.</summary>
    public string Result { get; }

    /// <summary>The functions that the others call.</summary>
    public IReadOnlyList<string> Functions { get; }

    /// <summary>How many parentheses are open at once in a text.</summary>
    public static int DepthOf(string text)
    {
        var (depth, deepest) = (0, 0);
        foreach (var letter in text)
            deepest = Math.Max(deepest, depth += letter switch { '(' => 1, ')' => -1, _ => 0 });
        return deepest;
    }

    private static string? Argument(ScriptLanguage language, ModelProperty property, string name)
    {
        var given = language.Given(property, name);
        var value = property.IsNullable && property.Type != PropertyType.Text ? language.If(language.IsAbsent(name), language.Null, given) : given;
        return value == name ? null : language.Assignment(name, value);
    }

    /// <summary>The mean if a feature is missing, NaN if it cannot be computed.</summary>
    private static string Filled(ScriptLanguage language, Term term, string value, string mean)
    {
        var filled = language.If(language.IsNaN(value), mean, value);
        return $"({(TermGuard.IsIn(term) ? language.If(language.IsFinite(value), value, $"({language.If(language.IsNaN(value), mean, language.NotANumber)})") : filled)})";
    }
}

using System.Text;
using GradientDescent.JavaScript;
using GradientDescent.Scripts;

namespace GradientDescent;

/// <summary>Writes models as JavaScript.</summary>
public static class JavaScriptExtensions
{
    /// <summary>Returns the model as the source of a function of JavaScript (ES2020), with one parameter per property. It needs no library.</summary>
    /// <remarks>
    /// <para>The prediction has the same bits as that of <c>Predict</c> if the model has no logarithm, exponential, power of a computed property, sine or cosine. Those are functions of the
    /// JavaScript engine, and their last bits can differ.</para>
    /// <para>A missing value is <c>null</c> or <c>undefined</c>. An enum is its integer. A <c>long</c> or <c>ulong</c> above 2⁵³ is a <c>BigInt</c>. A date or time is a text in ISO 8601
    /// with up to seven digits of a second, which <c>toISOString</c> of a <c>Date</c> gives too. An instant without an offset is in UTC. A <c>TimeSpan</c> is its number of seconds. A <c>decimal</c> is its text or a number.
    /// A value of another type throws <c>TypeError</c> or <c>RangeError</c>. So does a division of an integer by zero.</para>
    /// <para>A property that is computed by code that no term describes is a parameter, as in C#.</para>
    /// </remarks>
    /// <param name="model">The model.</param>
    /// <param name="functionName">The name of the function. Default: <c>predict</c> followed by the name of the target's property, such as <c>predictPrice</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A weight, or a mean that replaces missing values, is NaN or infinite; or <paramref name="functionName"/> is not a name of English letters, digits and underscores, or a reserved word.
    /// </exception>
    /// <example><code>File.WriteAllText("house.mjs", "export " + fit.Model.ToJavaScript());</code></example>
    public static string ToJavaScript(this ILinearModel model, string? functionName = null)
    {
        var source = new ScriptSource(model, JavaScriptLanguage.Instance, functionName);
        var script = new StringBuilder();
        void Line(string line) => script.Append(line).Append('\n');
        Line($"function {source.Name}({string.Join(", ", source.Parameters)}) {{");
        Line("    " + JavaScriptLanguage.Instance.Comment(source.Summary));
        foreach (var line in source.Statements)
            Line("    " + line);
        Line($"    const {ScriptSource.PredictionName} = {string.Join("\n        + ", source.Summands)};");
        Line($"    return {source.Result};");
        foreach (var line in source.Functions.SelectMany(static function => function.Split('\n').Prepend("")))
            Line(line.Length == 0 ? "" : "    " + line);
        Line("}");
        return script.ToString();
    }
}

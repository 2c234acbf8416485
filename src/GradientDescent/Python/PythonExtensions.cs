using System.Text;
using GradientDescent.Python;
using GradientDescent.Scripts;

namespace GradientDescent;

/// <summary>Writes models as Python.</summary>
public static class PythonExtensions
{
    /// <summary>Python cannot read a sum of thousands of summands. A longer one is continued in the next statement, in the same order.</summary>
    private const int MaxSummands = 500;

    private static readonly (string Line, string Use)[] Imports =
    [
        ("import datetime", "datetime."),
        ("import math", "math."),
        ("import re", "re.fullmatch("),
        ("import struct", "struct."),
        ("from decimal import Decimal", "Decimal("),
        ("from types import SimpleNamespace", "SimpleNamespace("),
    ];

    /// <summary>
    /// Returns the model as the source of a function of Python 3.8 or later, with one parameter per property. It needs only the standard library.
    /// </summary>
    /// <remarks>
    /// <para>The prediction has the same bits as that of <c>Predict</c>. Logarithms, exponentials, powers, sines and cosines are those of the C library. If .NET computes them with
    /// another one, their last bits can differ. So can those of a logarithm, an exponential or a power of a <c>float</c>.</para>
    /// <para>Names are in lower case with underscores. A letter that is not English is written as its number in Unicode, because Python takes some of them for equal.</para>
    /// <para>A missing value is <c>None</c>. An enum is its integer. A date or time is a text in ISO 8601 with up to seven digits of a second, or a <c>date</c>, <c>time</c> or
    /// <c>datetime</c>. An instant without an offset is in UTC. A <c>TimeSpan</c> is its number of seconds. A <c>decimal</c> is a <c>Decimal</c>, its text or a number. A value of another type raises <c>TypeError</c> or
    /// <c>ValueError</c>. A division of an integer by zero raises <c>ZeroDivisionError</c>.</para>
    /// <para>A property that is computed by code that no term describes is a parameter, as in C#.</para>
    /// </remarks>
    /// <param name="model">The model.</param>
    /// <param name="functionName">The name of the function. Default: <c>predict_</c> followed by the name of the target's property, such as <c>predict_price</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A weight, or a mean that replaces missing values, is NaN or infinite; or <paramref name="functionName"/> is not a name of English letters, digits and underscores, or a reserved word.
    /// </exception>
    /// <exception cref="NotSupportedException">A computed property has more operations inside each other than Python can read. The message names the property.</exception>
    /// <example><code>File.WriteAllText("house.py", fit.Model.ToPython());</code></example>
    public static string ToPython(this ILinearModel model, string? functionName = null)
    {
        var source = new ScriptSource(model, PythonLanguage.Instance, functionName);
        var body = new StringBuilder();
        void Line(string line) => body.Append(line).Append('\n');
        Line($"def {source.Name}({string.Join(", ", source.Parameters)}):");
        Line($"    \"\"\"{source.Summary}\"\"\"");
        foreach (var line in source.Statements)
            Line("    " + line);
        foreach (var (at, summands) in source.Summands.Chunk(MaxSummands).Index())
        {
            Line($"    {ScriptSource.PredictionName} = (");
            Line($"        {string.Join("\n        + ", at == 0 ? summands : summands.Prepend(ScriptSource.PredictionName))}");
            Line("    )");
        }

        Line($"    return {source.Result}");

        var script = string.Join("\n\n", [.. source.Functions.Select(static function => function + "\n"), body.ToString()]);
        string[] imports = [.. Imports.Where(import => script.Contains(import.Use, StringComparison.Ordinal)).Select(static import => import.Line)];
        return imports.Length == 0 ? script : $"{string.Join('\n', imports)}\n\n\n{script}";
    }
}

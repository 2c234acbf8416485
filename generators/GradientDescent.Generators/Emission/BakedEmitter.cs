using System.Globalization;
using GradientDescent.Generators.Description;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the method that gives the model as a C# method of its own: the body of <c>Predict</c>, for the library to put the numbers in.</summary>
internal static class BakedEmitter
{
    public static void Write(ModelRecord record, SourceFile file)
    {
        IReadOnlyList<string> parameters = [.. Names.Parameters(record.Inputs.Select(static input => input.Name)).Select(Names.Identifier)];
        var prediction = Names.Locals(["prediction"], parameters)[0];
        var scope = new RowScope(record, parameters, [prediction], isPlain: true);

        file.Writer
            .Line("/// <summary>")
            .Line("/// The model as a C# method that needs no library: the coefficients are written out in it, and its predictions have the same bits.")
            .Line("/// </summary>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">A weight is NaN or infinite.</exception>")
            .Line($"public string ToCSharp() => {file.Type("ModelSource")}.Of(this,")
            .Items("    parameters: [", [.. record.Inputs.Zip(parameters, static (input, name) => Literal($"{input.PlainType} {name}"))], "],")
            .Items("    statements: [", [.. scope.Statements.Select(Literal)], "],")
            .Items("    factors: [", [.. record.Features.Select(feature => Literal(scope.Operand(feature.Value)))], "],")
            .Line($"    prediction: {Literal(prediction)},")
            .Line($"    result: {Literal(string.Format(CultureInfo.InvariantCulture, record.Target.Back ?? "{0}", prediction))});")
            .Line();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}

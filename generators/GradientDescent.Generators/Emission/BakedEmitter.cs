using System.Globalization;
using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the method that gives the model as a C# method of its own: the body of <c>Predict</c>, for the library to put the numbers in.</summary>
internal static class BakedEmitter
{
    public static void Write(ModelRecord record, SourceFile file)
    {
        IReadOnlyList<string> parameters = [.. Names.Parameters(record.Inputs.Select(static input => input.Name)).Select(Names.Identifier)];
        var prediction = Names.Locals(["prediction"], parameters)[0];
        var terms = new CSharpTerms([.. record.Features.Select(static feature => feature.Term)], new Scope(record, parameters), [.. parameters, prediction]);

        file.Writer
            .Line("/// <summary>")
            .Line("/// The model as a C# method that needs no library: the coefficients are written out in it, and its predictions have the same bits.")
            .Line("/// </summary>")
            .Line("/// <exception cref=\"global::System.ArgumentException\">A weight is NaN or infinite.</exception>")
            .Line($"public string ToCSharp() => {file.Type("ModelSource")}.Of(this,")
            .Items("    parameters: [", [.. record.Inputs.Zip(parameters, static (input, name) => CSharpLiteral.Text($"{CSharpType.Plain(input.Property)} {name}"))], "],")
            .Items("    statements: [", [.. terms.Statements.Select(CSharpLiteral.Text)], "],")
            .Items("    factors: [", [.. record.Features.Select(feature => CSharpLiteral.Text(terms.Operand(feature.Term)))], "],")
            .Line($"    prediction: {CSharpLiteral.Text(prediction)},")
            .Line($"    result: {CSharpLiteral.Text(string.Format(CultureInfo.InvariantCulture, record.Target.Transform?.Inverse ?? "{0}", prediction))});")
            .Line();
    }

    private sealed class Scope(ModelRecord record, IReadOnlyList<string> parameters) : CSharpScope
    {
        public override string? Property(ModelProperty property) =>
            property.Definition is null ? parameters[record.Inputs.ToList().FindIndex(input => input.Name == property.Name)] : null;

        public override string Level(ModelProperty property, PropertyLevel level) => PlainLevel(property, level);
    }
}

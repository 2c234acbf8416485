using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>Explains the notation of the model's formula, in its documentation.</summary>
internal static class FormulaNotes
{
    /// <summary>The sentences that apply to the record.</summary>
    public static IEnumerable<string> Of(ModelRecord record)
    {
        var first = record.Features[0];
        yield return $"/// A term such as {Documentation.Text($"{first.Name}·{first.Symbol}")} is a coefficient times a value of the row.";
        if (record.Features.Any(static feature => feature.Symbol.Contains('[')))
            yield return "/// [condition] is 1 if the condition holds, otherwise 0.";
        if (record.Target.Transform is not null)
            yield return $"/// {record.Target.Name} is {TermSymbol.Of(record.Target.Term)}.";
    }
}

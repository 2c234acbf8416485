using System.Globalization;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The descent on x², whose place after k steps is (1 − 2 · rate)ᵏ · start.</summary>
internal sealed class IdeaSources(IReadOnlyDictionary<string, string> controls)
{
    public SourceValue? Of(SourcePart[] parts) => parts switch
    {
        [{ Name: "idea" }, { Name: "rate" or "start" or "steps" } part] => Control(part.Name),
        [{ Name: "idea" }, { Name: "factor" }] => 1 - (2 * Control("rate")),
        [{ Name: "idea" }, { Name: "x" } part] => new(X(part.At), 1),
        [{ Name: "idea" }, { Name: "slopes" } part] => new(2 * X(part.At), 1),
        [{ Name: "idea" }, { Name: "heights" } part] => new(X(part.At) * X(part.At), 1),
        _ => null,
    };

    private double X(int step) => Math.Pow(1 - (2 * Control("rate")), step) * Control("start");

    private double Control(string name) => double.Parse(controls[$"toy-{name}"], CultureInfo.InvariantCulture);
}

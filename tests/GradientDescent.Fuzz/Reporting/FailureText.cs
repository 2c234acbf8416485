using System.Globalization;
using System.Text;

namespace GradientDescent.Fuzz;

/// <summary>The text about a failure: the broken promise, the smallest project that breaks it, and the command to repeat it.</summary>
internal static class FailureText
{
    public static string Of(CaseResult result)
    {
        var (seed, number) = result.Case;
        var broken = result.Broken[0];
        var files = SmallerProject.Of(result.Case.Project, broken).Files;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Seed {seed}, case {number} breaks the promise \"{broken.Promise}\": {broken.Kind}")
            .AppendLine(broken.Detail);
        foreach (var file in files.Where(static file => !string.IsNullOrWhiteSpace(file)))
            text.AppendLine("---").AppendLine(file.Trim());
        return text.AppendLine("---")
            .AppendLine(CultureInfo.InvariantCulture, $"To repeat: dotnet run -c Release --project tests/GradientDescent.Fuzz -- --seed {seed} --case {number}")
            .ToString();
    }
}

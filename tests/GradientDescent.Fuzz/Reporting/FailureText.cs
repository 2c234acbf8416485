using System.Globalization;
using System.Text;

namespace GradientDescent.Fuzz;

/// <summary>A failure in words: what broke, the smallest project that breaks it too, and how to see it again.</summary>
internal static class FailureText
{
    public static string Of(CaseResult result)
    {
        var (seed, number) = result.Case;
        var broken = result.Broken[0];
        var files = SmallerSource.Of(result.Case.Files, broken);
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Seed {seed}, case {number}: \"{broken.Promise}\" is broken: {broken.Kind}")
            .AppendLine(broken.Detail);
        foreach (var file in files.Where(static file => !string.IsNullOrWhiteSpace(file)))
            text.AppendLine("---").AppendLine(file.Trim());
        return text.AppendLine("---")
            .AppendLine(CultureInfo.InvariantCulture, $"Again: dotnet run -c Release --project tests/GradientDescent.Fuzz -- --seed {seed} --case {number}")
            .ToString();
    }
}

using System.CommandLine;
using System.Globalization;

namespace GradientDescent.Tool.Options;

/// <summary>The rows that a model is scored on: a share of the rows, or a file.</summary>
internal static class TestOption
{
    public static Option<TestRows?> Create() => new("--test")
    {
        HelpName = "SHARE|FILE",
        Description = "Score the model on rows that it was not trained on: a share of the rows drawn at random, such as 20%, or a file",
        CustomParser = static result =>
        {
            var text = result.Tokens[^1].Value;
            var (number, scale) = text.EndsWith('%') ? (text[..^1], 100) : (text, 1);
            if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var share))
                return new(null, text);
            if (!(share / scale is > 0 and < 1))
                result.AddError($"--test: '{text}' is no share of the rows, give for example 20% or 0.2.");
            return new(share / scale, null);
        },
    };
}

/// <summary>The rows that a model is scored on.</summary>
/// <param name="Share">The share of the rows; null for a file.</param>
/// <param name="Path">The file; null for a share.</param>
internal sealed record TestRows(double? Share, string? Path);

using System.Text.RegularExpressions;

namespace GradientDescent.Package.Tests.Consumers;

/// <summary>A program that says behind each line that prints what it prints.</summary>
internal static partial class PromisedOutput
{
    public static string[] Of(string program) =>
        [.. Promise().Matches(program).Select(static promise => promise.Groups[1].Value)];

    [GeneratedRegex(@"^ *Console\.WriteLine\(.*\);? +// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Promise();
}

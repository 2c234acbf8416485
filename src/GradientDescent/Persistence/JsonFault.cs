using System.Text.Json;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace GradientDescent.Persistence;

/// <summary>What is wrong with a JSON text, in words that name no type of the library.</summary>
internal static partial class JsonFault
{
    /// <summary>Of a document: what it lacks, which entry has a value of another kind, or what is no JSON; and where.</summary>
    public static string Of(JsonException exception) =>
        Missing().Match(exception.Message) is { Success: true } missing ? $"it lacks {missing.Groups[1].Value.TrimEnd('.')}"
        : exception.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) ? $"{exception.Path ?? "it"} has a value of another kind{Place(exception)}"
        : $"{ReasonOf(exception)}{Place(exception)}";

    /// <summary>The message without the place, which is counted from 0.</summary>
    public static string ReasonOf(JsonException exception) => Reason().Match(exception.Message).Groups[1].Value;

    private static string Place(JsonException exception) =>
        exception is { LineNumber: { } line, BytePositionInLine: { } at } ? Invariant($" (line {line + 1}, byte {at + 1})") : "";

    [GeneratedRegex("missing required properties including: (.*)", RegexOptions.Singleline)]
    private static partial Regex Missing();

    [GeneratedRegex(@"^(.*?)\.?(?: Path: .*| LineNumber: .*)?$", RegexOptions.Singleline)]
    private static partial Regex Reason();
}

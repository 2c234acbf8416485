using System.Globalization;
using GradientDescent.Terms;

namespace GradientDescent.Tool.Projects;

/// <summary>Writes how CSV text is read, as C#.</summary>
internal static class CsvOptionsText
{
    /// <returns>An argument, such as <c>, new() { Delimiter = ';' }</c>; empty for the defaults.</returns>
    public static string Of(CsvOptions options) => Argument([.. Settings(options)]) is { Length: > 0 } text ? ", " + text : "";

    private static IEnumerable<string> Settings(CsvOptions options)
    {
        if (options.Delimiter is { } delimiter)
            yield return $"Delimiter = {Character(delimiter)}";
        if (!options.HasHeader)
            yield return "HasHeader = false";
        if (options.Comment is { } comment)
            yield return $"Comment = {CSharpLiteral.Text(comment)}";
        if (options.Encoding.WebName != new CsvOptions().Encoding.WebName)
            yield return $"Encoding = System.Text.Encoding.GetEncoding({CSharpLiteral.Text(options.Encoding.WebName)})";
        if (options.MaxDegreeOfParallelism is { } threads)
            yield return $"MaxDegreeOfParallelism = {threads.ToString(CultureInfo.InvariantCulture)}";
        if (Argument([.. Settings(options.Format)]) is { Length: > 0 } format)
            yield return $"Format = {format}";
    }

    private static IEnumerable<string> Settings(CellFormat format)
    {
        if (format.DecimalSeparator != CellFormat.Default.DecimalSeparator)
            yield return $"DecimalSeparator = {Character(format.DecimalSeparator)}";
        if (!format.Missing.SequenceEqual(CellFormat.Default.Missing))
            yield return $"Missing = [{string.Join(", ", format.Missing.Select(CSharpLiteral.Text))}]";
        if (format.DateFormat is { } dates)
            yield return $"DateFormat = {CSharpLiteral.Text(dates)}";
    }

    private static string Argument(string[] settings) => settings.Length == 0 ? "" : $"new() {{ {string.Join(", ", settings)} }}";

    private static string Character(char letter) => letter == '\'' ? @"'\''" : $"'{CSharpLiteral.Text(letter.ToString())[1..^1]}'";
}

using static System.FormattableString;

namespace GradientDescent;

/// <summary>Where a row of a source is.</summary>
/// <param name="Source">The name of the source, such as a file.</param>
/// <param name="Line">The line, from 1; null if the source has no lines.</param>
public readonly record struct SourcePlace(string Source, long? Line)
{
    /// <summary>Returns for example <c>houses.csv, line 7</c>.</summary>
    public override string ToString() => Text(Source, Line);

    internal static string Text(string source, long? line) => line is null ? source : Invariant($"{source}, line {line}");
}

using static System.FormattableString;

namespace GradientDescent.Generators;

/// <summary>Writes the method that writes rows into a block.</summary>
internal static class RowWriterEmitter
{
    public static void Write(ModelRecord record, SourceFile file)
    {
        var writer = file.Writer;
        writer.Line("/// <inheritdoc/>").Line(file.CompiledAtOnce);
        writer.Braces($"public static void Write({file.Type("ReadOnlySpan")}<{record.Name}> rows, {file.Type("Block")}<{record.Scalar}> block)", () =>
            writer.Braces("for (var at = 0; at < rows.Length; at++)", () =>
            {
                writer.Line("ref readonly var row = ref rows[at];");
                for (var i = 0; i < record.Features.Count; i++)
                    writer.Line(Invariant($"block[{i}, at] = {Value(record.Features[i], record.Scalar)};"));
                writer.Line(Invariant($"block[{record.Features.Count}, at] = {Value(record.Target, record.Scalar)};"));
                if (record.SampleWeight is { } sampleWeight)
                    writer.Line(Invariant($"block[{record.Features.Count + 1}, at] = {Value(sampleWeight, record.Scalar)};"));
            }));
    }

    private static string Value(Column column, string scalar)
    {
        var value = "row." + Names.Identifier(column.Name);
        var missing = $"{scalar}.NaN";
        return (column.Type, column.IsNullable) switch
        {
            ("bool", false) => $"{value} ? 1 : 0",
            ("bool", true) => $"{value} is {{ }} known ? (known ? 1 : 0) : {missing}",
            (_, true) => $"{value} ?? {missing}",
            ("double", false) when scalar == "float" => $"(float){value}",
            _ => value,
        };
    }
}

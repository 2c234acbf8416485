using static System.FormattableString;

namespace GradientDescent.Generators;

/// <summary>Writes the method that writes a row into a block.</summary>
internal static class RowWriterEmitter
{
    public static void Write(ModelRecord record, SourceFile file)
    {
        var writer = file.Writer;
        writer.Line("/// <inheritdoc/>");
        writer.Braces($"public static int Write(in {record.Name} row, {file.Type("Block")}<{record.Scalar}> block, int at)", () =>
        {
            for (var i = 0; i < record.Features.Count; i++)
                writer.Line(Invariant($"block[{i}, at] = {Value(record.Features[i], record.Scalar)};"));
            writer.Line(Invariant($"block[{record.Features.Count}, at] = {Value(record.Target, record.Scalar)};"));
            if (record.SampleWeight is { } sampleWeight)
            {
                var column = record.Features.Count + 1;
                writer.Line(Invariant($"block[{column}, at] = {Value(sampleWeight, record.Scalar)};"));
                writer.Line(Invariant($"return block.FirstNotFiniteOrNegative(at, weightColumn: {column});"));
            }
            else
            {
                writer.Line("return block.FirstNotFinite(at);");
            }
        });
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

using GradientDescent.Generators.Description;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the methods that read rows: one writes them into a block, one says which are to be left out.</summary>
internal static class RowWriterEmitter
{
    public static void Write(ModelRecord record, SourceFile file)
    {
        var writer = file.Writer;
        WriteLeavesOut(record, writer);
        var scope = new RowScope(record, [.. record.Inputs.Select(static input => Row(input.Name))], ["rows", "block", "at", "row"]);
        writer.Line("/// <inheritdoc/>").Line(file.CompiledAtOnce);
        writer.Braces($"public static void Write({file.Type("ReadOnlySpan")}<{record.Name}> rows, {file.Type("Block")}<{record.Scalar}> block)", () =>
            writer.Braces("for (var at = 0; at < rows.Length; at++)", () =>
            {
                writer.Line("ref readonly var row = ref rows[at];").Lines(scope.Statements);
                for (var i = 0; i < record.Features.Count; i++)
                    WriteCell(record, writer, i, record.Values[record.Features[i].Value].Type, scope.Of(record.Features[i]));
                WriteColumn(record, writer, record.Features.Count, record.Target);
                if (record.SampleWeight is { } sampleWeight)
                    WriteColumn(record, writer, record.Features.Count + 1, sampleWeight);
            }));
    }

    private static void WriteLeavesOut(ModelRecord record, SourceWriter writer)
    {
        if (record.NeededProperties.Count == 0)
            return;
        writer.Line("/// <inheritdoc/>")
            .Line("public static bool MayLeaveOut => true;")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"public static bool LeavesOut({record.Name} row) =>")
            .Line($"    {string.Join(" || ", record.NeededProperties.Select(static name => $"{Row(name)} is null"))};")
            .Line();
    }

    private static void WriteColumn(ModelRecord record, SourceWriter writer, int index, Column column) =>
        WriteCell(record, writer, index, column.Type, new RowScope(record, [Row(column.Property)], []).Fill(column.Expression));

    private static void WriteCell(ModelRecord record, SourceWriter writer, int index, string type, string text)
    {
        var isNarrowed = type == "double" && record.Scalar == "float";
        writer.Line(Invariant($"block[{index}, at] = {(isNarrowed ? $"(float){Expression.Operand(text)}" : text)};"));
    }

    private static string Row(string property) => "row." + Names.Identifier(property);
}

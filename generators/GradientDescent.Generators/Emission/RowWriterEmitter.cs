using GradientDescent.Generators.Description;
using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the methods that read rows, from objects and from columns of properties: one writes rows into a block, the other returns whether training skips a row.</summary>
internal static class RowWriterEmitter
{
    public static void Write(ModelRecord record, SourceFile file)
    {
        var writer = file.Writer;
        var scope = new RowScope(file, record, static property => Row(property.Name));
        WriteLeavesOut(record, writer, scope);
        WriteValueOf(record, writer);
        writer.Line("/// <inheritdoc/>").Line(file.CompiledAtOnce);
        writer.Braces($"public static void Write({file.Type("ReadOnlySpan")}<{record.Name}> rows, {file.Type("Block")}<{record.Scalar}> block)", () =>
            writer.Braces("for (var at = 0; at < block.Rows; at++)", () =>
            {
                if (record.IsValueType)
                    writer.Line("ref readonly var row = ref rows[at];");
                else
                    writer.Line($"{file.Type("Prefetch")}.Row(rows, at);").Line("var row = rows[at];");
                WriteFeatures(record, writer, scope, ["rows", "block", "at", "row"]);
                WriteOthers(record, writer, scope);
            }));
        writer.Line();
        new PropertyColumnEmitter(record, file).Write();
    }

    /// <summary>Writes the features of one row.</summary>
    /// <param name="record">The record.</param>
    /// <param name="writer">The writer of the file.</param>
    /// <param name="scope">The values of the row.</param>
    /// <param name="taken">The names that the method already uses.</param>
    public static void WriteFeatures(ModelRecord record, SourceWriter writer, RowScope scope, IEnumerable<string> taken)
    {
        var terms = new CSharpTerms([.. record.Features.Select(static feature => feature.Term)], scope, taken);
        writer.Lines(terms.Statements);
        for (var i = 0; i < record.Features.Count; i++)
            WriteCell(record, writer, i, record.Features[i].Term, terms.Of(record.Features[i].Term));
    }

    /// <summary>Writes the target and the sample weight of one row.</summary>
    public static void WriteOthers(ModelRecord record, SourceWriter writer, RowScope scope)
    {
        var index = record.Features.Count;
        foreach (var column in record.OtherColumns)
            WriteCell(record, writer, index++, column.Term, new CSharpTerms([], scope, []).Visit(column.Term));
    }

    private static void WriteLeavesOut(ModelRecord record, SourceWriter writer, RowScope scope)
    {
        if (LeftOut(record, scope) is not { } condition)
            return;
        writer.Line("/// <inheritdoc/>")
            .Line("public static bool MayLeaveOut => true;")
            .Line()
            .Line("/// <inheritdoc/>")
            .Line($"public static bool LeavesOut({record.Name} row) => {condition};")
            .Line();
    }

    /// <summary>The condition that training skips a row; null if it skips none.</summary>
    public static string? LeftOut(ModelRecord record, RowScope scope)
    {
        IReadOnlyList<string> conditions = [.. record.NeededProperties.Select(property => LeftOut(property, scope.Property(property)!, scope))];
        return conditions.Count == 0 ? null : string.Join(" || ", conditions);
    }

    /// <summary>The condition that a property makes training skip the row.</summary>
    private static string LeftOut(ModelProperty property, string input, CSharpScope scope)
    {
        if (property.UnknownLevels != UnknownLevels.SkipRow)
            return $"{input} is null";
        var acceptsNull = !property.SkipsRows && (property.IsNullable || property.Type == PropertyType.Text);
        return $"!({KnownLevels.CSharp(property, input, acceptsNull, scope)})";
    }

    private static void WriteValueOf(ModelRecord record, SourceWriter writer)
    {
        var names = record.Inputs.Select(static input => input.Name).Concat(record.OtherColumns.Select(static column => column.Property));
        writer.Line("/// <inheritdoc/>").Braces($"public static object? ValueOf({record.Name} row, string name) => name switch", ";", () => writer
            .Lines(names.Distinct().Select(static name => $"{CSharpLiteral.Text(name)} => {Row(name)},"))
            .Line("_ => null,"));
        writer.Line();
    }

    private static void WriteCell(ModelRecord record, SourceWriter writer, int index, Term term, string text)
    {
        var isNarrowed = TermType.Of(term) == PropertyType.Double && record.Scalar == "float";
        writer.Line(Invariant($"block[{index}, at] = {(isNarrowed ? $"(float){CSharpNumber.Operand(text)}" : text)};"));
    }

    private static string Row(string property) => "row." + CSharpNames.Identifier(property);
}

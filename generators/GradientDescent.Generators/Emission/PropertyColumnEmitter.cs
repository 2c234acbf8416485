using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the methods that read rows from columns of properties, such as those of a CSV file.</summary>
internal sealed class PropertyColumnEmitter
{
    private static readonly IReadOnlyList<string> Reserved = ["rows", "block", "at", "from", "row"];

    private readonly ModelRecord _record;
    private readonly SourceFile _file;
    private readonly IReadOnlyList<ColumnSource> _sources;
    private readonly IReadOnlyList<ColumnSource> _others;

    public PropertyColumnEmitter(ModelRecord record, SourceFile file)
    {
        _record = record;
        _file = file;
        IReadOnlyList<(ModelProperty Property, string Type, string? ColumnName)> properties = [.. Properties(record).GroupBy(static its => its.Property.Name).Select(static alike => alike.First())];
        var columns = CSharpNames.Locals(properties.Select(static its => its.Property.Name + "Column"), Reserved);
        var values = CSharpNames.Locals(properties.Select(static its => ColumnSource.IsNullable(its.Property) ? its.Property.Name : null), [.. Reserved, .. columns]);
        _sources = [.. properties.Select((its, i) => new ColumnSource(its.Property, its.Type, its.ColumnName, i, columns[i], values[i]))];
        _others = [.. (record.Creation?.Properties ?? default).Where(filled => _sources.All(source => source.Property.Name != filled.Property.Name))
            .Select((filled, i) => new ColumnSource(filled.Property, filled.Type, filled.ColumnName, _sources.Count + i) { IsRequired = filled.IsRequired })];
    }

    public void Write()
    {
        var writer = _file.Writer;
        WriteProperties(writer, "Properties", _sources);
        if (_others.Count > 0)
            WriteProperties(writer, "OtherProperties", _others);
        if (_record.Creation is { } creation)
            new RecordCreationEmitter(_record, _file, creation, [.. _sources, .. _others]).Write();
        WriteLeavesOut(writer);
        writer.Line("/// <inheritdoc/>").Line(_file.CompiledAtOnce);
        writer.Braces($"public static void Write({_file.Type("PropertyBatch")} rows, int from, {_file.Type("Block")}<{_record.Scalar}> block)", () =>
        {
            writer.Lines(_sources.Select(static source => $"var {source.Column} = {source.From("from")};"));
            writer.Braces("for (var at = 0; at < block.Rows; at++)", () =>
            {
                writer.Lines(_sources.Where(static source => source.HasLocal).Select(static source => $"var {source.Local} = {source.Column}[at];"));
                var scope = Scope(static source => source.Value, "row");
                var hasRow = _record.Inputs.Any(input => _record.IsReadFromObjects(input.Property));
                if (hasRow)
                    WriteRow(writer);
                RowWriterEmitter.WriteFeatures(_record, writer, scope, [.. Reserved, .. _sources.Select(static source => source.Column), .. _sources.Select(static source => source.Local)]);
                WriteOthers(writer, scope, hasRow);
            });
        });
    }

    private static void WriteRow(SourceWriter writer) => writer.Line("var row = Create(rows, from + at);");

    /// <summary>Writes the target and the sample weight. Where they are computed from an object, a prediction makes none for them.</summary>
    private void WriteOthers(SourceWriter writer, RowScope scope, bool hasRow)
    {
        if (!_record.OtherColumns.Any(column => _record.IsReadFromObjects(column.Source)))
        {
            RowWriterEmitter.WriteOthers(_record, writer, scope);
            return;
        }

        writer.Line("if (!rows.NeedsTarget)").Line("    continue;");
        if (!hasRow)
            WriteRow(writer);
        RowWriterEmitter.WriteOthers(_record, writer, scope);
    }

    private void WriteProperties(SourceWriter writer, string name, IReadOnlyList<ColumnSource> sources)
    {
        var type = _file.Type("RecordProperty");
        writer.Line("/// <inheritdoc/>")
            .Items($"public static {_file.Type("IReadOnlyList")}<{type}> {name} => [", [.. sources.Select(source => $"{type}.{source.Creation}")], "];")
            .Line();
    }

    private void WriteLeavesOut(SourceWriter writer)
    {
        if (RowWriterEmitter.LeftOut(_record, Scope(static source => source.At("at"), "Create(rows, at)")) is { } condition)
        {
            writer.Line("/// <inheritdoc/>")
                .Line($"public static bool LeavesOut({_file.Type("PropertyBatch")} rows, int at) => {condition};")
                .Line();
        }
    }

    /// <summary>A computed property has no column: it is computed from those that have one, by its definition, or else by an object.</summary>
    private RowScope Scope(Func<ColumnSource, string> value, string row) => new(_file, _record, property =>
        _record.IsReadFromObjects(property) ? $"{row}.{CSharpNames.Identifier(property.Name)}"
        : property.Definition is null && _sources.FirstOrDefault(source => source.Property.Name == property.Name) is { } source ? value(source)
        : null);

    /// <summary>The properties with a column, and their types as C# source, without nullability.</summary>
    private static IEnumerable<(ModelProperty Property, string Type, string? ColumnName)> Properties(ModelRecord record) => record.Inputs
        .Where(input => !record.IsReadFromObjects(input.Property))
        .Select(static input => (input.Property, Bare(input), input.ColumnName))
        .Concat(record.OtherColumns
            .Where(column => !record.IsReadFromObjects(column.Source))
            .Select(static column => (column.Source, CSharpType.Of(column.Source.Type), column.ColumnName)));

    private static string Bare(Input input) => input.Property.IsNullable ? input.Type.Substring(0, input.Type.Length - 1) : input.Type;
}

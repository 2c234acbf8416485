using GradientDescent.Generators.Description;
using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the methods that read rows from columns of properties, such as those of a CSV file.</summary>
internal sealed class PropertyColumnEmitter
{
    private static readonly IReadOnlyList<string> Reserved = ["rows", "block", "at", "from"];

    private readonly ModelRecord _record;
    private readonly SourceFile _file;
    private readonly IReadOnlyList<Source> _sources;

    public PropertyColumnEmitter(ModelRecord record, SourceFile file)
    {
        _record = record;
        _file = file;
        IReadOnlyList<(ModelProperty Property, string Type, string? ColumnName)> properties = [.. Properties(record).GroupBy(static its => its.Property.Name).Select(static alike => alike.First())];
        var columns = CSharpNames.Locals(properties.Select(static its => its.Property.Name + "Column"), Reserved);
        var values = CSharpNames.Locals(properties.Select(static its => Source.IsNullable(its.Property) ? its.Property.Name : null), [.. Reserved, .. columns]);
        _sources = [.. properties.Select((its, i) => new Source(its.Property, its.Type, its.ColumnName, i, columns[i], values[i]))];
    }

    public void Write()
    {
        var writer = _file.Writer;
        var type = _file.Type("RecordProperty");
        writer.Line("/// <inheritdoc/>")
            .Items($"public static {_file.Type("IReadOnlyList")}<{type}> Properties => [", [.. _sources.Select(source => $"{type}.{source.Creation}")], "];")
            .Line();
        WriteLeavesOut(writer);
        writer.Line("/// <inheritdoc/>").Line(_file.CompiledAtOnce);
        writer.Braces($"public static void Write({_file.Type("PropertyBatch")} rows, int from, {_file.Type("Block")}<{_record.Scalar}> block)", () =>
        {
            writer.Lines(_sources.Select(static source => $"var {source.Column} = {source.From("from")};"));
            writer.Braces("for (var at = 0; at < block.Rows; at++)", () =>
            {
                writer.Lines(_sources.Where(static source => source.HasLocal).Select(static source => $"var {source.Local} = {source.Column}[at];"));
                RowWriterEmitter.WriteCells(_record, writer, Scope(static source => source.Value), [.. Reserved, .. _sources.Select(static source => source.Column), .. _sources.Select(static source => source.Local)]);
            });
        });
    }

    private void WriteLeavesOut(SourceWriter writer)
    {
        if (RowWriterEmitter.LeftOut(_record, Scope(static source => source.From("at") + "[0]")) is { } condition)
        {
            writer.Line("/// <inheritdoc/>")
                .Line($"public static bool LeavesOut({_file.Type("PropertyBatch")} rows, int at) => {condition};")
                .Line();
        }
    }

    /// <summary>A computed property with a definition has no column: its definition is computed from those that have one.</summary>
    private RowScope Scope(Func<Source, string> value) => new(_file, _record, property =>
        property.Definition is null && _sources.FirstOrDefault(source => source.Property.Name == property.Name) is { } source ? value(source) : null);

    /// <summary>The properties with a column, and their types as C# source, without nullability.</summary>
    private static IEnumerable<(ModelProperty Property, string Type, string? ColumnName)> Properties(ModelRecord record) => record.Inputs
        .Select(static input => (input.Property, Bare(input), input.ColumnName))
        .Concat(new[] { record.Target, record.SampleWeight }.OfType<Column>()
            .Select(static column => (Property: TermProperties.Of(column.Term).First(), column.ColumnName))
            .Select(static its => (its.Property, CSharpType.Of(its.Property.Type), its.ColumnName)));

    private static string Bare(Input input) => input.Property.IsNullable ? input.Type.Substring(0, input.Type.Length - 1) : input.Type;

    /// <summary>A property that a source fills.</summary>
    /// <param name="Property">The property.</param>
    /// <param name="Type">Its type as C# source, without nullability.</param>
    /// <param name="ColumnName">The name of its column in a source; null if it is that of the property.</param>
    /// <param name="Index">The index of its column in a batch.</param>
    /// <param name="Column">The local for its column.</param>
    /// <param name="Local">The local for its value in a row; empty if there is none.</param>
    private sealed record Source(ModelProperty Property, string Type, string? ColumnName, int Index, string Column, string Local)
    {
        /// <summary>Whether its value is a local: the compiler knows of a local, but not of an element of a column, that it was compared with null.</summary>
        public bool HasLocal => Local.Length > 0;

        /// <summary>Its value in a row.</summary>
        public string Value => HasLocal ? Local : Column + "[at]";

        /// <summary>The call that describes it.</summary>
        public string Creation => $"{(Property.Type is PropertyType.Enum or PropertyType.Flags ? "OfEnum" : "Of")}<{Type}>({CSharpLiteral.Text(Property.Name)}"
            + (Property.IsNullable ? ", isNullable: true" : "")
            + (ColumnName is { } name ? $", columnName: {CSharpLiteral.Text(name)})" : ")");

        /// <summary>A text can be null itself.</summary>
        public static bool IsNullable(ModelProperty property) => property.IsNullable && property.Type != PropertyType.Text;

        /// <summary>Its values from a row of the batch on.</summary>
        public string From(string row) => Invariant($"rows.{(IsNullable(Property) ? "Nullables" : "Values")}<{Type}>({Index}, {row})");
    }
}

using GradientDescent.Generators.Description;
using GradientDescent.Terms;
using static System.FormattableString;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the methods that read rows from columns of properties, such as those of a CSV file.</summary>
internal sealed class PropertyColumnEmitter
{
    private readonly ModelRecord _record;
    private readonly SourceFile _file;
    private readonly IReadOnlyList<(ModelProperty Property, string Type, string? ColumnName)> _properties;
    private readonly IReadOnlyList<string> _locals;
    private readonly IReadOnlyList<string> _values;

    public PropertyColumnEmitter(ModelRecord record, SourceFile file)
    {
        _record = record;
        _file = file;
        _properties = [.. Properties(record).GroupBy(static its => its.Property.Name).Select(static alike => alike.First())];
        _locals = CSharpNames.Locals(_properties.Select(static its => its.Property.Name + "Column"), Reserved);

        // The compiler knows of a local, but not of an element of a column, that it was compared with null.
        var nullable = _properties.Select(static its => IsNullable(its.Property) ? its.Property.Name : null);
        _values = [.. CSharpNames.Locals(nullable, [.. Reserved, .. _locals]).Zip(_locals, static (value, column) => value.Length > 0 ? value : column + "[at]")];
    }

    private static IReadOnlyList<string> Reserved => ["rows", "block", "at", "from"];

    public void Write()
    {
        var writer = _file.Writer;
        var names = _file.Type("RecordProperty");
        writer.Line("/// <inheritdoc/>")
            .Items($"public static {_file.Type("IReadOnlyList")}<{names}> Properties => [", [.. _properties.Select(Constructed)], "];")
            .Line();
        WriteLeavesOut(writer);
        writer.Line("/// <inheritdoc/>").Line(_file.CompiledAtOnce);
        writer.Braces($"public static void Write({_file.Type("PropertyBatch")} rows, int from, {_file.Type("Block")}<{_record.Scalar}> block)", () =>
        {
            writer.Lines(_properties.Select((its, i) => Invariant($"var {_locals[i]} = rows.{Getter(its.Property)}<{its.Type}>({i}, from);")));
            writer.Braces("for (var at = 0; at < block.Rows; at++)", () =>
            {
                writer.Lines(_values.Zip(_locals, static (value, column) => (value, column)).Where(static its => its.value != its.column + "[at]").Select(static its => $"var {its.value} = {its.column}[at];"));
                RowWriterEmitter.WriteCells(_record, writer, Scope((_, i) => _values[i]), [.. Reserved, .. _locals, .. _values]);
            });
        });
    }

    private void WriteLeavesOut(SourceWriter writer)
    {
        var scope = Scope((property, i) => Invariant($"rows.{Getter(property)}<{_properties[i].Type}>({i}, at)[0]"));
        IReadOnlyList<string> conditions = [.. _record.NeededProperties.Select(property => RowWriterEmitter.LeftOut(property, scope.Property(property)!, scope))];
        if (conditions.Count == 0)
            return;
        writer.Line("/// <inheritdoc/>")
            .Line($"public static bool LeavesOut({_file.Type("PropertyBatch")} rows, int at) => {string.Join(" || ", conditions)};")
            .Line();
    }

    /// <summary>A computed property with a definition has no column: its definition is computed from those that have one.</summary>
    private RowScope Scope(Func<ModelProperty, int, string> column) => new(_file, _record, property =>
        property.Definition is null && _properties.ToList().FindIndex(its => its.Property.Name == property.Name) is >= 0 and var i ? column(property, i) : null);

    private string Constructed((ModelProperty Property, string Type, string? ColumnName) its) =>
        $"{_file.Type("RecordProperty")}.{(its.Property.Type is PropertyType.Enum or PropertyType.Flags ? "OfEnum" : "Of")}<{its.Type}>({CSharpLiteral.Text(its.Property.Name)}"
        + (its.Property.IsNullable ? ", isNullable: true" : "")
        + (its.ColumnName is { } name ? $", columnName: {CSharpLiteral.Text(name)})" : ")");

    /// <summary>A text can be null itself.</summary>
    private static string Getter(ModelProperty property) => IsNullable(property) ? "Nullables" : "Values";

    private static bool IsNullable(ModelProperty property) => property.IsNullable && property.Type != PropertyType.Text;

    /// <summary>The properties with a column, and their types as C# source, without nullability.</summary>
    private static IEnumerable<(ModelProperty Property, string Type, string? ColumnName)> Properties(ModelRecord record) => record.Inputs
        .Select(static input => (input.Property, Bare(input), input.ColumnName))
        .Concat(new[] { record.Target, record.SampleWeight }.OfType<Column>()
            .Select(static column => (Property: TermProperties.Of(column.Term).First(), column.ColumnName))
            .Select(static its => (its.Property, CSharpType.Of(its.Property.Type), its.ColumnName)));

    private static string Bare(Input input) => input.Property.IsNullable ? input.Type.Substring(0, input.Type.Length - 1) : input.Type;
}

using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>Writes the method that makes an object of the record from a row of columns.</summary>
/// <param name="record">The record.</param>
/// <param name="file">The file of the method.</param>
/// <param name="creation">How an object is made.</param>
/// <param name="sources">The properties with a column, in the order of the columns.</param>
internal sealed class RecordCreationEmitter(ModelRecord record, SourceFile file, RecordCreation creation, IReadOnlyList<ColumnSource> sources)
{
    public void Write()
    {
        var writer = file.Writer;
        writer.Line("/// <inheritdoc/>").Line("public static bool CanCreate => true;").Line();
        writer.Line("/// <inheritdoc/>").Braces($"public static {record.Name} Create({file.Type("PropertyBatch")} rows, int at)", () =>
        {
            IReadOnlyList<FilledProperty> later = [.. creation.Properties.Where(static property => property.IsLater)];
            writer.Items(
                $"{(later.Count == 0 ? "return" : "var row =")} new {record.Name}(",
                [.. creation.Properties.Where(static property => property.Parameter.Length > 0).Select(property => $"{CSharpNames.Identifier(property.Parameter)}: {Value(property)}")],
                $"){Initializer([.. creation.Properties.Where(static property => property.Fill == PropertyFill.Initializer)])};");
            foreach (var property in later)
            {
                var name = CSharpNames.Identifier(property.Property.Name);
                writer.Line($"if (rows.Has({IndexOf(property)}))")
                    .Line("    " + (property.Fill == PropertyFill.Setter ? $"row.{name} = {Value(property)};" : $"row = row with {{ {name} = {Value(property)} }};"));
            }

            if (later.Count > 0)
                writer.Line("return row;");
        });
        writer.Line();
    }

    private string Initializer(IReadOnlyList<FilledProperty> properties) => properties.Count == 0
        ? ""
        : $" {{ {string.Join(", ", properties.Select(property => $"{CSharpNames.Identifier(property.Property.Name)} = {Value(property)}"))} }}";

    private string Value(FilledProperty property) => SourceOf(property).At("at");

    private string IndexOf(FilledProperty property) => SourceOf(property).Index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private ColumnSource SourceOf(FilledProperty property) => sources.First(source => source.Property.Name == property.Property.Name);
}

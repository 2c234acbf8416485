using System.Globalization;
using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>The scope of a generated method that can read the properties of a row.</summary>
/// <param name="file">The file of the method.</param>
/// <param name="record">The record.</param>
/// <param name="property">The expression for a property; null for a computed property without a value in this scope.</param>
internal sealed class RowScope(SourceFile file, ModelRecord record, Func<ModelProperty, string?> property) : CSharpScope
{
    public override string? Property(ModelProperty modelProperty) => property(modelProperty);

    public override string Call(string format, string operand) =>
        string.Format(CultureInfo.InvariantCulture, format, operand, format.StartsWith("{1}", StringComparison.Ordinal) ? file.Type("AccurateMath") + "." : "");

    public override string Level(ModelProperty modelProperty, PropertyLevel level)
    {
        var input = record.Inputs.First(input => input.Name == modelProperty.Name);
        return input.Levels[modelProperty.Levels.ToList().IndexOf(level)];
    }
}

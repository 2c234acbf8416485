using GradientDescent.Generators.Description;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Emission;

/// <summary>A generated method that has a row's properties at hand.</summary>
/// <param name="record">The record.</param>
/// <param name="property">How the method calls a property; null for a computed one that it has no value of.</param>
internal sealed class RowScope(ModelRecord record, Func<ModelProperty, string?> property) : CSharpScope
{
    public override string? Property(ModelProperty its) => property(its);

    public override string Level(ModelProperty its, PropertyLevel level)
    {
        var input = record.Inputs.First(input => input.Name == its.Name);
        return input.Levels[its.Levels.ToList().IndexOf(level)];
    }
}

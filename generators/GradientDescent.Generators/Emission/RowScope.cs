using GradientDescent.Generators.Description;

namespace GradientDescent.Generators.Emission;

/// <summary>A method that has a row's properties at hand: what everything computed from them is called there.</summary>
/// <param name="record">The record.</param>
/// <param name="inputs">How the method calls each of the record's inputs.</param>
/// <param name="taken">What it calls anything else.</param>
/// <param name="isPlain">Whether it may know no type of the user's: members of enums are numbers then.</param>
internal sealed class RowScope(ModelRecord record, IReadOnlyList<string> inputs, IEnumerable<string> taken, bool isPlain = false)
{
    private readonly IReadOnlyList<string> _locals =
        Names.Locals(record.Values.Select(static value => value.IsInline ? null : value.Name), inputs.Concat(taken));

    /// <summary>The locals that features are computed in, one a line.</summary>
    public IEnumerable<string> Statements => record.Values
        .Select((value, i) => value.IsInline ? null : $"var {_locals[i]} = {Fill(value.Expression)};")
        .OfType<string>();

    /// <summary>The names of those locals.</summary>
    public IEnumerable<string> Locals => _locals.Where(static local => local.Length > 0);

    /// <summary>An expression in the names of this method.</summary>
    public string Fill(Expression expression) => expression.Filled(index => inputs[index], Operand, Member);

    /// <summary>A feature's value, as an expression by itself.</summary>
    public string Of(Feature feature) => Text(feature.Value);

    /// <summary>A value as a factor of a product.</summary>
    public string Operand(int value) => Expression.Operand(Text(value));

    /// <summary>The same of a feature, whose missing value the model's mean stands in for.</summary>
    public string Operand(Feature feature, string? mean) =>
        mean is null ? Operand(feature.Value) : $"(double.IsNaN({Operand(feature.Value)}) ? {mean} : {Operand(feature.Value)})";

    private string Member(string name, string number) => isPlain ? $"{number} /* {name.Substring(name.LastIndexOf('.') + 1)} */" : name;

    private string Text(int value) => record.Values[value].IsInline ? Fill(record.Values[value].Expression) : _locals[value];
}

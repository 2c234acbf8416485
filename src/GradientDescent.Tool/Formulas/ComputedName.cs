using System.Globalization;

namespace GradientDescent.Tool.Formulas;

/// <summary>The name of a computed property, in the words of the names of other features: <c>Area + 2*Width</c> is <c>AreaPlus2TimesWidth</c>.</summary>
internal static class ComputedName
{
    public static string Of(Expression expression) => expression switch
    {
        NameExpression name => name.Name,
        NumberExpression number => number.Value.ToString(CultureInfo.InvariantCulture),
        UnaryExpression unary => (unary.IsMinus ? "Minus" : "") + Of(unary.Operand),
        BinaryExpression binary => Of(binary.Left) + Word(binary.Operator) + Of(binary.Right),
        CallExpression { Function: FunctionNames.Arithmetic, Arguments: [var argument] } => Of(argument.Value),
        CallExpression { Arguments: [var argument] } call => new ModelFeature(new ModelProperty(Of(argument.Value)).Apply(FunctionNames.TransformOf(call.Function) ?? default)).Name,
        _ => "",
    };

    private static string Word(string sign) => sign switch
    {
        "+" => "Plus",
        "-" => "Minus",
        "*" => "Times",
        "/" => "Over",
        _ => "Power",
    };
}

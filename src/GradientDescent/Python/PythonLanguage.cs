using System.Text.Json;
using GradientDescent.Scripts;
using GradientDescent.Terms;

namespace GradientDescent.Python;

/// <summary>Python 3: integers of any size, and functions of numbers that raise errors where C# has NaN or infinity.</summary>
internal sealed class PythonLanguage : ScriptLanguage
{
    public static readonly PythonLanguage Instance = new();

    public override string Name => "Python";

    public override string Null => "None";

    public override string NotANumber => "math.nan";

    public override string Infinity => "math.inf";

    public override ScriptNames Names { get; } = new(Convention, "_value", [.. PythonFunctions.All.Names, .. PythonWords.All]);

    public override ScriptFunctions Functions => PythonFunctions.All;

    /// <summary>Python refuses 200 open parentheses.</summary>
    public override int MaxDepth => 190;

    public override string Boolean(bool value) => value ? "True" : "False";

    public override string Text(string text) => ScriptText.Of(text, static value => Invariant($"\\U{value:x8}"));

    public override string Declaration(string name, string value) => $"{name} = {value}";

    public override string Assignment(string name, string value) => $"{name} = {value}";

    public override string Comment(string text) => "# " + text;

    public override string Given(ModelProperty property, string argument) => property.Type switch
    {
        PropertyType.Double or PropertyType.TimeSpan => $"float({argument})",
        PropertyType.Single or PropertyType.Half => Single($"float({argument})"),
        PropertyType.Decimal => $"_to_decimal({argument})",
        PropertyType.Boolean => $"_to_bool({argument})",
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset => $"_to_clock({argument})",
        PropertyType.TimeOnly => $"_to_time({argument})",
        PropertyType.Text => argument,
        _ => $"_to_integer({argument})",
    };

    public override string If(string condition, string whenTrue, string whenFalse) => $"{Inner(whenTrue)} if {Inner(condition)} else {whenFalse}";

    public override string IsNull(string value) => $"{value} is None";

    public override string IsNaN(string number) => $"math.isnan({number})";

    public override string IsFinite(string number) => $"math.isfinite({number})";

    public override string IsOneOf(string value, IEnumerable<string> values) => $"{value} in [{string.Join(", ", values)}]";

    public override string Not(string condition) => $"not {condition}";

    public override string And(string left, string right) => $"{left} and {right}";

    public override string Or(string left, string right) => $"{left} or {right}";

    public override string Equal(string left, string right) => $"{left} == {right}";

    public override string NotEqual(string left, string right) => $"{left} != {right}";

    public override string Field(string clock, string field) => $"{clock}.{JsonNamingPolicy.SnakeCaseLower.ConvertName(field)}";

    public override string Call(MathMethod method, IReadOnlyList<string> arguments) => method switch
    {
        MathMethod.Log => $"_log({arguments[0]})",
        MathMethod.Sqrt => $"_sqrt({arguments[0]})",
        MathMethod.Exp => $"_exp({arguments[0]})",
        MathMethod.Pow => $"_power({arguments[0]}, {arguments[1]})",
        MathMethod.Abs => $"abs({arguments[0]})",
        MathMethod.Min => $"_minimum({arguments[0]}, {arguments[1]})",
        _ => $"_maximum({arguments[0]}, {arguments[1]})",
    };

    public override string LogP1(string x) => $"_log_p1({x})";

    public override string ExpM1(string x) => $"_exp_m1({x})";

    public override string GuardedProduct(string x, string y) => $"_guarded_product({x}, {y})";

    public override string Sine(bool isCosine, string angle) => $"math.{(isCosine ? "cos" : "sin")}({angle})";

    public override string Single(string number) => $"_single({number})";

    public override string Quotient(string left, string right) => $"_divide({left}, {right})";

    public override string Remainder(string left, string right) => $"_remainder({left}, {right})";

    public override string Integers(TermOperator sign, PropertyType type, string left, string right) => Wrapped(type, sign switch
    {
        TermOperator.Divide => $"_divide_integers({left}, {right}, {Lowest(type)})",
        TermOperator.Remainder => $"_remainder_of_integers({left}, {right}, {Lowest(type)})",
        _ => $"{left} {CSharpOperators.Sign(sign)} {right}",
    });

    public override string Integers(MathMethod method, PropertyType type, IReadOnlyList<string> arguments) => method switch
    {
        MathMethod.Abs => $"_absolute({arguments[0]}, {Lowest(type)})",
        MathMethod.Min => $"min({arguments[0]}, {arguments[1]})",
        _ => $"max({arguments[0]}, {arguments[1]})",
    };

    public override string Converted(PropertyType from, PropertyType to, string value) => (NumberTypes.IsWhole(from), NumberTypes.IsWhole(to)) switch
    {
        (true, true) => Wrapped(to, value),
        (true, false) => to == PropertyType.Single ? $"_integer_to_single({value})" : $"float({value})",
        (false, true) => IntegerRanges.Intermediate(to) is var wide && wide == to ? Truncated(to, value) : Wrapped(to, Truncated(wide, value)),
        _ => to == PropertyType.Single ? Single(value) : value,
    };

    /// <summary>Lower case with underscores. Python takes some letters for equal that are not: a letter that is not English is written as its number.</summary>
    private static string Convention(string name) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(string.Concat(name.Select(static letter => char.IsAscii(letter) ? letter.ToString() : Invariant($"u{(int)letter:x}"))));

    private static string Inner(string text) => text.Contains(" if ", StringComparison.Ordinal) ? $"({text})" : text;

    private static string Lowest(PropertyType type) => Invariant($"{IntegerRanges.Lowest(type)}");

    private static string Wrapped(PropertyType type, string value) => Invariant($"_wrap({value}, {IntegerRanges.Lowest(type)}, {NumberTypes.Bits(type)})");

    private static string Truncated(PropertyType type, string value) => Invariant($"_truncate({value}, {IntegerRanges.Lowest(type)}, {IntegerRanges.Highest(type)})");
}

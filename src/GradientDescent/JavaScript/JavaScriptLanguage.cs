using GradientDescent.Scripts;
using GradientDescent.Terms;

namespace GradientDescent.JavaScript;

/// <summary>JavaScript (ES2020): integers of up to 32 bits are numbers, those of 64 bits and flags are of type <c>BigInt</c>.</summary>
internal sealed class JavaScriptLanguage : ScriptLanguage
{
    public static readonly JavaScriptLanguage Instance = new();

    public override string Name => "JavaScript";

    public override string Null => "null";

    public override string NotANumber => "NaN";

    public override string Infinity => "Infinity";

    public override ScriptNames Names { get; } = new(CSharpNames.Lowered, "Value", [.. JavaScriptFunctions.All.Names, .. JavaScriptWords.All]);

    public override ScriptFunctions Functions => JavaScriptFunctions.All;

    public override string Integer(PropertyType type, long bits) => base.Integer(type, bits) + (IsBig(type) ? "n" : "");

    public override string Member(ModelProperty property, long bits) => base.Integer(property.UnderlyingType, bits) + (IsBig(property) ? "n" : "");

    public override string Boolean(bool value) => value ? "true" : "false";

    public override string Text(string text) => InPage(ScriptText.Of(text, static value => Invariant($"\\u{{{value:x}}}")));

    public override string Declaration(string name, string value) => $"const {name} = {value};";

    public override string Assignment(string name, string value) => $"{name} = {value};";

    public override string Comment(string text) => "// " + InPage(text);

    public override string Given(ModelProperty property, string argument) => property.Type switch
    {
        PropertyType.Double or PropertyType.TimeSpan => $"toNumber({argument})",
        PropertyType.Single or PropertyType.Half => Single($"toNumber({argument})"),
        PropertyType.Decimal => $"toDecimal({argument})",
        PropertyType.Boolean => $"toBoolean({argument})",
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset => $"toClock({argument})",
        PropertyType.TimeOnly => $"toTime({argument})",
        PropertyType.Text => $"{argument} ?? null",
        _ => IsBig(property) ? $"toBigInteger({argument})" : $"toInteger({argument})",
    };

    public override string If(string condition, string whenTrue, string whenFalse) => $"{Inner(condition)} ? {Inner(whenTrue)} : {whenFalse}";

    public override string IsNull(string value) => $"{value} === null";

    /// <summary>An argument that is left out is null too.</summary>
    public override string IsAbsent(string argument) => $"{argument} == null";

    public override string IsNaN(string number) => $"Number.isNaN({number})";

    public override string IsFinite(string number) => $"Number.isFinite({number})";

    public override string IsOneOf(string value, IEnumerable<string> values) => $"[{string.Join(", ", values)}].includes({value})";

    public override string Not(string condition) => $"!{condition}";

    public override string And(string left, string right) => $"{left} && {right}";

    public override string Or(string left, string right) => $"{left} || {right}";

    public override string Equal(string left, string right) => $"{left} === {right}";

    public override string NotEqual(string left, string right) => $"{left} !== {right}";

    public override string Field(string clock, string field) => $"{clock}.{CSharpNames.Lowered(field)}";

    public override string Call(MathMethod method, IReadOnlyList<string> arguments) => method == MathMethod.Pow
        ? $"power({arguments[0]}, {arguments[1]})"
        : $"Math.{CSharpNames.Lowered(method.ToString())}({string.Join(", ", arguments)})";

    public override string LogP1(string x) => $"logP1({x})";

    public override string ExpM1(string x) => $"expM1({x})";

    public override string GuardedProduct(string x, string y) => $"guardedProduct({x}, {y})";

    public override string Sine(bool isCosine, string angle) => $"Math.{(isCosine ? "cos" : "sin")}({angle})";

    public override string Single(string number) => $"Math.fround({number})";

    public override string Quotient(string left, string right) => $"{left} / {right}";

    public override string Remainder(string left, string right) => $"{left} % {right}";

    public override string Integers(TermOperator sign, PropertyType type, string left, string right) => Wrapped(type, sign switch
    {
        TermOperator.Divide => $"divideIntegers({left}, {right}, {Lowest(type)})",
        TermOperator.Remainder => $"remainderOfIntegers({left}, {right}, {Lowest(type)})",
        TermOperator.Multiply when !IsBig(type) => $"Math.imul({left}, {right})",
        _ => $"{left} {CSharpOperators.Sign(sign)} {right}",
    });

    public override string Integers(MathMethod method, PropertyType type, IReadOnlyList<string> arguments) => method switch
    {
        MathMethod.Abs => $"absolute({arguments[0]}, {Lowest(type)})",
        MathMethod.Min => $"smaller({arguments[0]}, {arguments[1]})",
        _ => $"larger({arguments[0]}, {arguments[1]})",
    };

    public override string Converted(PropertyType from, PropertyType to, string value) => (NumberTypes.IsWhole(from), NumberTypes.IsWhole(to)) switch
    {
        (true, true) => Wrapped(to, IsBig(to) && !IsBig(from) ? $"BigInt({value})" : IsBig(from) && !IsBig(to) ? $"Number(BigInt.asIntN(32, {value}))" : value),
        (true, false) => to == PropertyType.Single ? IsBig(from) ? $"bigIntegerToSingle({value})" : Single(value) : IsBig(from) ? $"Number({value})" : value,
        (false, true) => IntegerRanges.Intermediate(to) is var wide && wide == to ? Truncated(to, value) : Wrapped(to, Truncated(wide, value)),
        _ => to == PropertyType.Single ? Single(value) : value,
    };

    private static bool IsBig(ModelProperty property) => property.Type switch
    {
        PropertyType.Flags => true,
        PropertyType.Enum => IsBig(property.UnderlyingType),
        var type => IsBig(type),
    };

    private static bool IsBig(PropertyType type) => NumberTypes.IsWhole(type) && NumberTypes.Bits(type) == 64;

    /// <summary>A text that does not end the element of a page that the script is in.</summary>
    private static string InPage(string text) => text.Replace("</", "<\\/", StringComparison.Ordinal).Replace("<!--", "<\\!--", StringComparison.Ordinal);

    private static string Inner(string text) => text.Contains(" ? ", StringComparison.Ordinal) ? $"({text})" : text;

    private static string Lowest(PropertyType type) => Invariant($"{IntegerRanges.Lowest(type)}{(IsBig(type) ? "n" : "")}");

    private static string Wrapped(PropertyType type, string value) => type switch
    {
        PropertyType.Int32 => $"({value} | 0)",
        PropertyType.UInt32 => $"({value} >>> 0)",
        _ when IsBig(type) => $"BigInt.as{(NumberTypes.IsUnsigned(type) ? "Uint" : "Int")}N(64, {value})",
        _ when NumberTypes.IsUnsigned(type) => Invariant($"({value} & {IntegerRanges.Highest(type)})"),
        _ => Invariant($"(({value}) << {32 - NumberTypes.Bits(type)} >> {32 - NumberTypes.Bits(type)})"),
    };

    private static string Truncated(PropertyType type, string value) => IsBig(type)
        ? Invariant($"truncateBig({value}, {IntegerRanges.Lowest(type)}n, {IntegerRanges.Highest(type)}n)")
        : Invariant($"truncate({value}, {IntegerRanges.Lowest(type)}, {IntegerRanges.Highest(type)})");
}

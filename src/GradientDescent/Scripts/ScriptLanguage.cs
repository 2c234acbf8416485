using GradientDescent.Terms;

namespace GradientDescent.Scripts;

/// <summary>A language without the number types of C#: how it writes values, conditions and the arithmetic of each type. Operands are names, literals or calls, or in parentheses.</summary>
internal abstract class ScriptLanguage
{
    /// <summary>The name of the language.</summary>
    public abstract string Name { get; }

    public abstract string Null { get; }

    public abstract string NotANumber { get; }

    public abstract string Infinity { get; }

    /// <summary>How names are written, and which are taken.</summary>
    public abstract ScriptNames Names { get; }

    /// <summary>The functions that expressions can call.</summary>
    public abstract ScriptFunctions Functions { get; }

    /// <summary>How deep parentheses can be nested.</summary>
    public virtual int MaxDepth => int.MaxValue;

    /// <summary>A <c>double</c> as a literal with the same bits.</summary>
    public string Number(double value) => double.IsNaN(value) ? NotANumber
        : double.IsInfinity(value) ? (value < 0 ? "-" : "") + Infinity
        : CSharpLiteral.Of(value);

    /// <summary>An integer as a literal.</summary>
    public virtual string Integer(PropertyType type, long bits) => type == PropertyType.UInt64 ? Invariant($"{unchecked((ulong)bits)}") : Invariant($"{bits}");

    /// <summary>The level of an enum, or the bits of flags.</summary>
    public virtual string Member(ModelProperty property, long bits) => Integer(property.UnderlyingType, bits);

    public abstract string Boolean(bool value);

    /// <summary>A text as a literal.</summary>
    public abstract string Text(string text);

    public abstract string Declaration(string name, string value);

    public abstract string Assignment(string name, string value);

    public abstract string Comment(string text);

    /// <summary>The argument for a property, which has no null, in the form that expressions compute with.</summary>
    public abstract string Given(ModelProperty property, string argument);

    /// <summary>A property's own value, which has no null, as a number.</summary>
    public string NumberOf(ModelProperty property, string value) => property.Type switch
    {
        PropertyType.Boolean => If(value, "1", "0"),
        PropertyType.DateOnly or PropertyType.DateTime or PropertyType.DateTimeOffset or PropertyType.TimeOnly => ScriptDates.Number(this, property.Type, value),
        var type => Converted(type, PropertyType.Double, value),
    };

    public abstract string If(string condition, string whenTrue, string whenFalse);

    public abstract string IsNull(string value);

    /// <summary>A value computed from an input, or another one where the property is null.</summary>
    public string OrWhereNull(ModelProperty property, string input, string whenNull, string value) => property.IsNullable ? If(IsNull(input), whenNull, value) : value;

    /// <summary>The condition that an argument is null, in any form that a caller passes.</summary>
    public virtual string IsAbsent(string argument) => IsNull(argument);

    public abstract string IsNaN(string number);

    public abstract string IsFinite(string number);

    public abstract string IsOneOf(string value, IEnumerable<string> values);

    public abstract string Not(string condition);

    public abstract string And(string left, string right);

    public abstract string Or(string left, string right);

    public abstract string Equal(string left, string right);

    public abstract string NotEqual(string left, string right);

    /// <summary>The condition that flags have all of the given bits.</summary>
    public string HasBits(string flags, string bits) => Equal($"({flags} & {bits})", bits);

    /// <summary>The condition that flags have no other than the given bits.</summary>
    public string HasOnlyBits(ModelProperty property, string flags, long bits) => Equal($"({flags} & ~{Member(property, bits)})", Member(property, 0));

    /// <summary>A field of a date or time: <c>month</c>, <c>weekday</c>, <c>hour</c>, …</summary>
    public abstract string Field(string clock, string field);

    /// <summary>A function of a <c>double</c> that the language has.</summary>
    public abstract string Call(MathMethod method, IReadOnlyList<string> arguments);

    /// <summary>ln(1 + x).</summary>
    public abstract string LogP1(string x);

    /// <summary>eˣ − 1.</summary>
    public abstract string ExpM1(string x);

    /// <summary>A product that is NaN only if a factor is NaN.</summary>
    public abstract string GuardedProduct(string x, string y);

    public abstract string Sine(bool isCosine, string angle);

    /// <summary>A <c>double</c> rounded to the nearest <c>float</c>.</summary>
    public abstract string Single(string number);

    /// <summary>A quotient of two <c>double</c>.</summary>
    public abstract string Quotient(string left, string right);

    /// <summary>A remainder of two <c>double</c>.</summary>
    public abstract string Remainder(string left, string right);

    /// <summary>An operation on integers of a type, which wraps around.</summary>
    public abstract string Integers(TermOperator sign, PropertyType type, string left, string right);

    /// <summary>The absolute value, the minimum or the maximum of integers.</summary>
    public abstract string Integers(MathMethod method, PropertyType type, IReadOnlyList<string> arguments);

    /// <summary>A number converted to another type, as C# does, unchecked.</summary>
    public abstract string Converted(PropertyType from, PropertyType to, string value);

    protected static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

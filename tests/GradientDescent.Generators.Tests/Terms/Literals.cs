using EveryKind;
using GradientDescent.Terms;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GradientDescent.Generators.Tests;

/// <summary>The compiler reads each written literal as the original value.</summary>
public class Literals
{
    // This is not a theory, because xunit cannot distinguish halves of surrogate pairs.
    private static readonly string[] Texts =
    [
        "", "north", "\"", "\\", "\\\"\\", "a\nb\r\nc\td", "\0\a\b\f\v\u001b", "\u0085\u2028\u2029\ufeff\u200b\u00ad\u202e", "😀", "\ud83d", "\ude00", "\ude00\ud83d", "x\ud83d\"", "{0} {{", "@\"", "\"\"\"", "価格", "e\u0301",
        "\0" + "1", "\u001b" + "f", "\udb40\udc01", "/* */ //",
    ];

    [Fact]
    public void A_text_is_unchanged() => Assert.All(Texts, ComesBack);

    [Fact]
    public void Every_character_is_unchanged()
    {
        for (var first = 0; first <= char.MaxValue; first += 256)
            ComesBack(string.Concat(Enumerable.Range(first, 256).Select(static code => (char)code)));
    }

    [Fact]
    public void A_text_is_one_printable_line() => Assert.All(
        Enumerable.Range(0, char.MaxValue + 1),
        static code => Assert.DoesNotContain(CSharpLiteral.Text($"{(char)code}"), static letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\u200b' or '\u202e' || char.IsSurrogate(letter)));

    [Fact]
    public void A_double_has_the_same_bits()
    {
        var random = new Random(1);
        double[] numbers =
        [
            0, -0.0, 1, -1, 0.1, 1e15, 1e16, 1e17, 1e22, 1e23, 123456789012345680, double.Epsilon, -double.Epsilon, double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
            BitConverter.Int64BitsToDouble(0x000F_FFFF_FFFF_FFFF), BitConverter.Int64BitsToDouble(0x0010_0000_0000_0000), Math.PI, 5e-324, 2.2250738585072011e-308,
            .. Enumerable.Range(0, 20_000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue))),
            .. Enumerable.Range(0, 2_000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64(1L << 52))),
            .. Enumerable.Range(0, 2_000).Select(_ => (double)random.NextInt64()),
        ];

        AreSame(numbers, static number => CSharpLiteral.Of(number), "double", static value => BitConverter.DoubleToInt64Bits(value), "BitConverter.DoubleToInt64Bits");
    }

    [Fact]
    public void A_constant_has_the_same_bits_as_its_type()
    {
        var random = new Random(2);
        double[] floats = [0, -0.0, 0.1f, float.Epsilon, float.MaxValue, float.NaN, float.PositiveInfinity, float.NegativeInfinity, .. Enumerable.Range(0, 5_000).Select(_ => (double)BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)))];

        AreSame(floats, static number => CSharpLiteral.Of(EveryTerm.Single(number)), "float", static value => BitConverter.SingleToInt32Bits((float)value), "BitConverter.SingleToInt32Bits");
    }

    private static void ComesBack(string text)
    {
        var literal = CSharpLiteral.Text(text);

        var expression = SyntaxFactory.ParseExpression(literal);

        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(literal.Length, expression.FullSpan.Length);
        Assert.Equal(text, Assert.IsType<LiteralExpressionSyntax>(expression).Token.Value);
    }

    /// <summary>Runs a program to get the bits, because the sign of a number is not part of its literal.</summary>
    private static void AreSame(double[] numbers, Func<double, string> literal, string type, Func<double, long> bits, string bitsInCSharp)
    {
        var wrong = BakedMethod.Compile(
            $$"""
            private static readonly {{type}}[] Numbers = [{{string.Join(", ", numbers.Select(literal))}}];
            private static readonly long[] Bits = [{{string.Join(", ", numbers.Select(number => $"{bits(number)}L"))}}];
            """,
            $$"""
            public static long Run()
            {
                for (var i = 0; i < Bits.Length; i++)
                {
                    if (System.{{bitsInCSharp}}(Numbers[i]) != Bits[i] && Numbers[i] == Numbers[i])
                        return i;
                }
                return -1;
            }
            """)();

        Assert.True(wrong < 0, wrong < 0 ? "" : $"{numbers[wrong]:R} is written {literal(numbers[wrong])}");
    }
}

using GradientDescent.Scripts;

namespace GradientDescent.JavaScript;

/// <summary>The functions that a printed model can call. They compute what C# computes where JavaScript has another result or type.</summary>
internal static class JavaScriptFunctions
{
    public static readonly ScriptFunctions All = new(
    [
        .. JavaScriptArguments.All,
        ("logP1", """
            // ln(1 + x). The second summand is what the rounding of u lost.
            function logP1(x) {
                const u = 1 + x;
                const log = Math.log(u);
                return Number.isFinite(log) ? log + (x - (u - 1)) / u : log;
            }
            """),
        ("expM1", """
            // e to the power of x, minus 1. The second summand is what the rounding of u lost.
            function expM1(x) {
                const u = Math.exp(x);
                return Math.abs(x) < 1 ? u - 1 + u * (x - Math.log(u)) : u - 1;
            }
            """),
        ("guardedProduct", """
            // A product that is NaN only if a factor is missing. Infinity times 0 cannot be computed, but nothing is missing.
            function guardedProduct(x, y) {
                const product = x * y;
                return product !== product && x === x && y === y ? Infinity : product;
            }
            """),
        ("power", """
            // A power of 1 is 1, and so is an infinite power of -1.
            function power(x, y) {
                return x === 1 || (x === -1 && Math.abs(y) === Infinity) ? 1 : Math.pow(x, y);
            }
            """),
        ("smaller", """
            function smaller(x, y) {
                return x < y ? x : y;
            }
            """),
        ("larger", """
            function larger(x, y) {
                return x > y ? x : y;
            }
            """),
        ("divideIntegers", """
            // Truncates a number, as that of a BigInt already is. Refuses what a type with this lowest number cannot hold.
            function divideIntegers(x, y, lowest) {
                if (y == 0 || (y == -1 && x === lowest))
                    throw new RangeError(`${x} / ${y} is not an integer of the type`);
                return typeof x === "bigint" ? x / y : Math.trunc(x / y);
            }
            """),
        ("remainderOfIntegers", """
            function remainderOfIntegers(x, y, lowest) {
                divideIntegers(x, y, lowest);
                return x % y;
            }
            """),
        ("absolute", """
            function absolute(x, lowest) {
                if (x < 0 && x === lowest)
                    throw new RangeError(`the absolute value of ${x} is not an integer of the type`);
                return x < 0 ? -x : x;
            }
            """),
        ("truncate", """
            // The integer part of x, or the nearest number of the type.
            function truncate(x, lowest, highest) {
                return x !== x ? 0 : x <= lowest ? lowest : x >= highest ? highest : Math.trunc(x) + 0;
            }
            """),
        ("truncateBig", """
            // The integer part of x, or the nearest number of the type.
            function truncateBig(x, lowest, highest) {
                return x !== x ? 0n : x <= Number(lowest) ? lowest : x >= Number(highest) ? highest : BigInt(Math.trunc(x));
            }
            """),
        ("bigIntegerToSingle", """
            // Rounds once: of a long integer, only whether the last bits are 0 matters.
            function bigIntegerToSingle(x) {
                const isShort = x < 1n << 53n && x > -(1n << 53n);
                return Math.fround(Number(isShort ? x : x >> 11n << 11n | (x & 2047n ? 2048n : 0n)));
            }
            """),
    ]);
}

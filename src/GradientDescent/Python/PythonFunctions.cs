using GradientDescent.Scripts;

namespace GradientDescent.Python;

/// <summary>The functions that a printed model can call. They compute what C# computes where Python raises an error or has another type.</summary>
internal static class PythonFunctions
{
    public static readonly ScriptFunctions All = new(
    [
        .. PythonArguments.All,
        ("_log", """
            def _log(x):
                return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan
            """),
        ("_log_p1", """
            def _log_p1(x):
                # ln(1 + x). The second summand is what the rounding of u lost.
                u = 1 + x
                log = _log(u)
                return log + (x - (u - 1)) / u if math.isfinite(log) else log
            """),
        ("_exp", """
            def _exp(x):
                try:
                    return math.exp(x)
                except OverflowError:
                    return math.inf
            """),
        ("_exp_m1", """
            def _exp_m1(x):
                # e to the power of x, minus 1. The second summand is what the rounding of u lost.
                u = _exp(x)
                return u - 1 + u * (x - _log(u)) if abs(x) < 1 else u - 1
            """),
        ("_guarded_product", """
            def _guarded_product(x, y):
                # A product that is NaN only if a factor is missing. Infinity times 0 cannot be computed, but nothing is missing.
                product = x * y
                return math.inf if product != product and x == x and y == y else product
            """),
        ("_sqrt", """
            def _sqrt(x):
                return math.sqrt(x) if x >= 0 else math.nan
            """),
        ("_power", """
            def _power(x, y):
                is_odd = math.isfinite(y) and abs(math.fmod(y, 2)) == 1
                try:
                    return math.pow(x, y)
                except OverflowError:
                    return -math.inf if x < 0 and is_odd else math.inf
                except ValueError:
                    return math.nan if x != 0 else math.copysign(math.inf, x) if is_odd else math.inf
            """),
        ("_minimum", """
            def _minimum(x, y):
                return x if x < y or x != x or (x == y and math.copysign(1, x) < 0) else y
            """),
        ("_maximum", """
            def _maximum(x, y):
                return x if x > y or x != x or (x == y and math.copysign(1, x) > 0) else y
            """),
        ("_divide", """
            def _divide(x, y):
                if y != 0:
                    return x / y
                return math.copysign(math.inf, x) * math.copysign(1, y) if x != 0 and x == x else math.nan
            """),
        ("_remainder", """
            def _remainder(x, y):
                return math.fmod(x, y) if math.isfinite(x) and y != 0 else math.nan
            """),
        ("_divide_integers", """
            def _divide_integers(x, y, lowest):
                # Truncates, and refuses what a type with this lowest number cannot hold.
                quotient = abs(x) // abs(y)
                if y == -1 and x == lowest:
                    raise OverflowError(f"{x} / {y} is too large")
                return quotient if (x < 0) == (y < 0) else -quotient
            """),
        ("_remainder_of_integers", """
            def _remainder_of_integers(x, y, lowest):
                return x - _divide_integers(x, y, lowest) * y
            """),
        ("_absolute", """
            def _absolute(x, lowest):
                if x == lowest and x < 0:
                    raise OverflowError(f"the absolute value of {x} is too large")
                return abs(x)
            """),
        ("_wrap", """
            def _wrap(x, lowest, bits):
                # The number with the same last bits, of a type with this lowest number.
                return (x - lowest) % (1 << bits) + lowest
            """),
        ("_truncate", """
            def _truncate(x, lowest, highest):
                # The integer part of x, or the nearest number of the type.
                return 0 if x != x else lowest if x <= lowest else highest if x >= highest else int(x)
            """),
        ("_integer_to_single", """
            def _integer_to_single(x):
                # Rounds once: of a long integer, only whether the last bits are 0 matters.
                return _single(float(x if abs(x) < 1 << 53 else x >> 11 << 11 | (x & 2047 != 0) << 11))
            """),
        ("_single", """
            def _single(x):
                # Rounds to 32 bits.
                try:
                    return struct.unpack("f", struct.pack("f", x))[0]
                except OverflowError:
                    return math.copysign(math.inf, x)
            """),
    ]);
}

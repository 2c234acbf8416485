namespace GradientDescent.Python;

/// <summary>The functions that read the arguments of a printed model.</summary>
internal static class PythonArguments
{
    public static readonly IReadOnlyList<(string Name, string Text)> All =
    [
        ("_to_integer", """
            def _to_integer(value):
                integer = int(value)
                if integer != value:
                    raise ValueError(f"{value!r} is not an integer")
                return integer
            """),
        ("_to_bool", """
            def _to_bool(value):
                if value not in (False, True):
                    raise ValueError(f"{value!r} is neither False nor True")
                return bool(value)
            """),
        ("_to_decimal", """
            def _to_decimal(value):
                # Rounds as .NET does: the digits to a float, and then their quotient.
                if not isinstance(value, (str, Decimal)):
                    return float(value)
                sign, digits, exponent = Decimal(value).as_tuple()
                number = int("".join(map(str, digits))) * 10 ** max(exponent, 0)
                quotient = (float(number & 0xFFFFFFFFFFFFFFFF) + float(number >> 64) * 18446744073709551616.0) / float(f"1e{max(-exponent, 0)}")
                return -quotient if sign else quotient
            """),
        ("_to_clock", """
            def _to_clock(value):
                # A date and time, in ticks of 100 nanoseconds. The attributes are those of its own clock.
                match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:.*?))?(Z|([+-])(\d\d):?(\d\d))?", str(value))
                if not match:
                    raise ValueError(f"{value!r} is not a date in ISO 8601")
                date = datetime.date(int(match[1]), int(match[2]), int(match[3]))
                first = date.replace(month=1, day=1).toordinal()
                clock = _to_time(match[4] or "00:00")
                offset = (int(match[7]) * 60 + int(match[8])) * (-1 if match[6] == "-" else 1) if match[6] else 0
                clock.day_number = date.toordinal() - 1
                clock.ticks = clock.day_number * 864000000000 + clock.time
                clock.utc_ticks = clock.ticks - offset * 600000000
                clock.month, clock.quarter, clock.day, clock.weekday = date.month, (date.month + 2) // 3, date.day, date.isoweekday() % 7
                clock.day_of_year = date.toordinal() - first + 1
                clock.days_in_year = 366 if date.year % 4 == 0 and (date.year % 100 != 0 or date.year % 400 == 0) else 365
                clock.days_in_month = [31, clock.days_in_year - 337, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][date.month - 1]
                return clock
            """),
        ("_to_time", """
            def _to_time(value):
                # A time of day, in ticks of 100 nanoseconds.
                match = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?", str(value))
                if not match:
                    raise ValueError(f"{value!r} is not a time in ISO 8601")
                hour = int(match[1])
                seconds = hour * 3600 + int(match[2]) * 60 + int(match[3] or 0)
                return SimpleNamespace(hour=hour, time=seconds * 10000000 + int(((match[4] or "") + "0000000")[:7]))
            """),
    ];
}

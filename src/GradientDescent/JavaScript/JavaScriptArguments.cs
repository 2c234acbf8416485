namespace GradientDescent.JavaScript;

/// <summary>The functions that read the arguments of a printed model.</summary>
internal static class JavaScriptArguments
{
    public static readonly IReadOnlyList<(string Name, string Text)> All =
    [
        ("toNumber", """
            function toNumber(value) {
                if (typeof value !== "number" && typeof value !== "bigint")
                    throw new TypeError(`${value} is not a number`);
                return Number(value);
            }
            """),
        ("toInteger", """
            function toInteger(value) {
                const number = toNumber(value) + 0;
                if (!Number.isInteger(number))
                    throw new RangeError(`${value} is not an integer`);
                return number;
            }
            """),
        ("toBigInteger", """
            function toBigInteger(value) {
                return typeof value === "bigint" ? value : BigInt(toInteger(value));
            }
            """),
        ("toBoolean", """
            function toBoolean(value) {
                if (typeof value !== "boolean")
                    throw new TypeError(`${value} is neither false nor true`);
                return value;
            }
            """),
        ("toDecimal", """
            // Rounds as .NET does: the digits to a number, and then their quotient.
            function toDecimal(value) {
                if (typeof value !== "string")
                    return toNumber(value);
                const match = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(value);
                if (!match)
                    throw new RangeError(`${value} is not a decimal number`);
                const fraction = match[3] ?? "";
                const digits = BigInt(match[2] + fraction);
                const quotient = (Number(BigInt.asUintN(64, digits)) + Number(digits >> 64n) * 18446744073709551616) / Number(`1e${fraction.length}`);
                return match[1] === "-" ? -quotient : quotient;
            }
            """),
        ("toClock", """
            // A date and time, in ticks of 100 nanoseconds. The fields are those of its own clock.
            function toClock(value) {
                const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:.*?))?(Z|([+-])(\d\d):?(\d\d))?$/.exec(value);
                const [year, month, day] = match ? [Number(match[1]), Number(match[2]), Number(match[3])] : [0, 0, 0];
                const date = new Date(0);
                date.setUTCFullYear(year, month - 1, day);
                if (year < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
                    throw new RangeError(`${value} is not a date in ISO 8601`);
                const { hour, time } = toTime(match[4] ?? "00:00");
                const minutes = match[6] ? (Number(match[7]) * 60 + Number(match[8])) * (match[6] === "-" ? -1 : 1) : 0;
                const dayNumber = date.getTime() / 864e5 + 719162;
                const ticks = BigInt(dayNumber) * 864000000000n + BigInt(time);
                const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
                const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
                return {
                    hour, time, month, day, dayNumber,
                    ticks: Number(ticks),
                    utcTicks: Number(ticks - BigInt(minutes) * 600000000n),
                    quarter: Math.trunc((month + 2) / 3),
                    weekday: date.getUTCDay(),
                    dayOfYear: lengths.slice(0, month - 1).reduce((days, length) => days + length, day),
                    daysInYear: isLeap ? 366 : 365,
                    daysInMonth: lengths[month - 1],
                };
            }
            """),
        ("toTime", """
            // A time of day, in ticks of 100 nanoseconds.
            function toTime(value) {
                const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?$/.exec(value);
                if (!match)
                    throw new RangeError(`${value} is not a time in ISO 8601`);
                const hour = Number(match[1]);
                const seconds = hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
                return { hour, time: seconds * 1e7 + Number(((match[4] ?? "") + "0000000").slice(0, 7)) };
            }
            """),
    ];
}

function priceOf(rooms, area, heat, side, age, noise, built) {
    // Price predicted by a linear model of Home.
    // heat: 0 = Gas, 1 = Oil, 7 = Wood
    rooms = toInteger(rooms);
    area = toNumber(area);
    heat = toInteger(heat);
    side = side ?? null;
    age = age == null ? null : toNumber(age);
    noise = noise == null ? null : Math.fround(toNumber(noise));
    built = toClock(built);
    const logArea = Math.log(area);
    const otherHeat = [0, 1, 7].includes(heat) ? 0 : NaN;
    const otherSide = ["north", "south"].includes(side) ? 0 : NaN;
    const ageValue = age === null ? NaN : age;
    const noiseValue = noise === null ? 0 : noise;
    const prediction = -3.3333333333333335
        + -0.3333333333333333 * rooms
        + -0.6666666666666666 * logArea
        + -1.0 * (heat === 1 ? 1 : otherHeat)
        + -1.3333333333333333 * (heat === 7 ? 1 : otherHeat)
        + -1.6666666666666667 * (side === "south" ? 1 : otherSide)
        + -2.0 * (Number.isNaN(ageValue) ? 20.5 : ageValue)
        + -2.3333333333333335 * noiseValue
        + -2.6666666666666665 * (noise === null ? 1 : 0)
        + -3.0 * built.dayNumber;
    return Math.exp(prediction);

    function toNumber(value) {
        if (typeof value !== "number" && typeof value !== "bigint")
            throw new TypeError(`${value} is not a number`);
        return Number(value);
    }

    function toInteger(value) {
        const number = toNumber(value) + 0;
        if (!Number.isInteger(number))
            throw new RangeError(`${value} is not an integer`);
        return number;
    }

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

    // A time of day, in ticks of 100 nanoseconds.
    function toTime(value) {
        const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?$/.exec(value);
        if (!match)
            throw new RangeError(`${value} is not a time in ISO 8601`);
        const hour = Number(match[1]);
        const seconds = hour * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
        return { hour, time: seconds * 1e7 + Number(((match[4] ?? "") + "0000000").slice(0, 7)) };
    }
}

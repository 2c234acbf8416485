export function predictPrice(area, rooms, distance, garden, heating, extras, side, city, lift, noise, floor, sold) {
    // Price predicted by a linear model of Home.
    // heating: 0 = Electric, 1 = Gas, 2 = Oil
    // extras: 1 = Garage, 2 = Pool
    area = toNumber(area);
    rooms = toInteger(rooms);
    distance = toNumber(distance);
    garden = toNumber(garden);
    heating = toInteger(heating);
    extras = toBigInteger(extras);
    side = side ?? null;
    city = city ?? null;
    lift = toBoolean(lift);
    noise = noise == null ? null : toNumber(noise);
    floor = floor == null ? null : toInteger(floor);
    sold = toClock(sold);
    const areaPower2 = area * area;
    const logDistance = Math.log(distance);
    const squareRootGarden = Math.sqrt(garden);
    const otherHeating = [0, 1, 2].includes(heating) ? 0 : NaN;
    const unknownExtras = (extras & ~3n) === 0n ? 0 : NaN;
    const otherSide = ["north", "south"].includes(side) ? 0 : NaN;
    const missingCity = city === null ? NaN : 0;
    const noiseValue = noise === null ? NaN : noise;
    const floorValue = floor === null ? 0 : floor;
    const soldQuarter = sold.quarter;
    const soldYearPhase = (sold.dayOfYear - 1 + sold.time / 864e9) / sold.daysInYear;
    const areaPerRoom = area / rooms;
    const prediction = 4.460144243984981
        + 0.013393237071109152 * area
        + -8.037838549439062E-06 * areaPower2
        + -0.0006240207256178892 * rooms
        + -0.19887546384746338 * logDistance
        + -6.0174703523088605E-05 * squareRootGarden
        + 0.14864436746146029 * (heating === 1 ? 1 : otherHeating)
        + 0.23728453759134654 * (heating === 2 ? 1 : otherHeating)
        + -0.0020600678155827568 * (unknownExtras + ((extras & 1n) === 1n ? 1 : 0))
        + -0.00238671035798635 * (unknownExtras + ((extras & 2n) === 2n ? 1 : 0))
        + 0.00237245790444429 * (side === "south" ? 1 : otherSide)
        + -0.00012315033441370141 * (city === "Oslo" ? 1 : missingCity)
        + -0.001417220438846552 * (city === null ? NaN : ["Rome", "Oslo"].includes(city) ? 0 : 1)
        + 0.059353536882035596 * (lift ? 1 : 0)
        + 0.0001284383469584155 * (Number.isNaN(noiseValue) ? 49.734933035714285 : noiseValue)
        + -0.000168928735912677 * floorValue
        + -0.005407100428999325 * (floor === null ? 1 : 0)
        + -5.908479357661365E-07 * sold.dayNumber
        + 0.009275629927244537 * (soldQuarter === 2 ? 1 : 0)
        + 0.035221075280260326 * (soldQuarter === 3 ? 1 : 0)
        + 0.023716898371566257 * (soldQuarter === 4 ? 1 : 0)
        + 0.014992104160489489 * (Math.sin(6.283185307179586 * soldYearPhase))
        + 0.00998291385730281 * (Math.cos(6.283185307179586 * soldYearPhase))
        + -8.182752224593881E-05 * areaPerRoom
        + -0.0012775277216708907 * (area * (heating === 1 ? 1 : otherHeating))
        + -0.0008822077469990429 * (area * (heating === 2 ? 1 : otherHeating))
        + 7.716318297440663E-06 * (areaPower2 * (heating === 1 ? 1 : otherHeating))
        + 5.211962452103584E-06 * (areaPower2 * (heating === 2 ? 1 : otherHeating));
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

    function toBigInteger(value) {
        return typeof value === "bigint" ? value : BigInt(toInteger(value));
    }

    function toBoolean(value) {
        if (typeof value !== "boolean")
            throw new TypeError(`${value} is neither false nor true`);
        return value;
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


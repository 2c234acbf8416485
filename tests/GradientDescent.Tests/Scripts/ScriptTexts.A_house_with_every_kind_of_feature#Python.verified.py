import datetime
import math
import re
import struct
from types import SimpleNamespace


def _to_integer(value):
    integer = int(value)
    if integer != value:
        raise ValueError(f"{value!r} is not an integer")
    return integer


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


def _to_time(value):
    # A time of day, in ticks of 100 nanoseconds.
    match = re.fullmatch(r"([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?", str(value))
    if not match:
        raise ValueError(f"{value!r} is not a time in ISO 8601")
    hour = int(match[1])
    seconds = hour * 3600 + int(match[2]) * 60 + int(match[3] or 0)
    return SimpleNamespace(hour=hour, time=seconds * 10000000 + int(((match[4] or "") + "0000000")[:7]))


def _log(x):
    return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan


def _exp(x):
    try:
        return math.exp(x)
    except OverflowError:
        return math.inf


def _single(x):
    # Rounds to 32 bits.
    try:
        return struct.unpack("f", struct.pack("f", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)


def predict_price(rooms, area, heat, side, age, noise, built):
    """Price predicted by a linear model of Home."""
    # heat: 0 = Gas, 1 = Oil, 7 = Wood
    rooms = _to_integer(rooms)
    area = float(area)
    heat = _to_integer(heat)
    age = None if age is None else float(age)
    noise = None if noise is None else _single(float(noise))
    built = _to_clock(built)
    log_area = _log(area)
    other_heat = 0 if heat in [0, 1, 7] else math.nan
    other_side = 0 if side in ["north", "south"] else math.nan
    age_value = math.nan if age is None else age
    noise_value = 0 if noise is None else noise
    prediction = (
        -3.3333333333333335
        + -0.3333333333333333 * float(rooms)
        + -0.6666666666666666 * log_area
        + -1.0 * (1 if heat == 1 else other_heat)
        + -1.3333333333333333 * (1 if heat == 7 else other_heat)
        + -1.6666666666666667 * (1 if side == "south" else other_side)
        + -2.0 * (20.5 if math.isnan(age_value) else age_value)
        + -2.3333333333333335 * noise_value
        + -2.6666666666666665 * (1 if noise is None else 0)
        + -3.0 * built.day_number
    )
    return _exp(prediction)

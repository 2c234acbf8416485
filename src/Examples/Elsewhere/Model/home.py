import datetime
import math
import re
from types import SimpleNamespace


def _to_integer(value):
    integer = int(value)
    if integer != value:
        raise ValueError(f"{value!r} is not an integer")
    return integer


def _to_bool(value):
    if value not in (False, True):
        raise ValueError(f"{value!r} is neither False nor True")
    return bool(value)


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


def _sqrt(x):
    return math.sqrt(x) if x >= 0 else math.nan


def _divide(x, y):
    if y != 0:
        return x / y
    return math.copysign(math.inf, x) * math.copysign(1, y) if x != 0 and x == x else math.nan


def predict_price(area, rooms, distance, garden, heating, extras, side, city, lift, noise, floor, sold):
    """Price predicted by a linear model of Home."""
    # heating: 0 = Electric, 1 = Gas, 2 = Oil
    # extras: 1 = Garage, 2 = Pool
    area = float(area)
    rooms = _to_integer(rooms)
    distance = float(distance)
    garden = float(garden)
    heating = _to_integer(heating)
    extras = _to_integer(extras)
    lift = _to_bool(lift)
    noise = None if noise is None else float(noise)
    floor = None if floor is None else _to_integer(floor)
    sold = _to_clock(sold)
    area_power2 = area * area
    log_distance = _log(distance)
    square_root_garden = _sqrt(garden)
    other_heating = 0 if heating in [0, 1, 2] else math.nan
    unknown_extras = 0 if (extras & ~3) == 0 else math.nan
    other_side = 0 if side in ["north", "south"] else math.nan
    missing_city = math.nan if city is None else 0
    noise_value = math.nan if noise is None else noise
    floor_value = 0 if floor is None else float(floor)
    sold_quarter = sold.quarter
    sold_year_phase = (sold.day_of_year - 1 + sold.time / 864e9) / sold.days_in_year
    area_per_room = _divide(area, float(rooms))
    prediction = (
        4.460144243984981
        + 0.013393237071109152 * area
        + -8.037838549439062E-06 * area_power2
        + -0.0006240207256178892 * float(rooms)
        + -0.19887546384746338 * log_distance
        + -6.0174703523088605E-05 * square_root_garden
        + 0.14864436746146029 * (1 if heating == 1 else other_heating)
        + 0.23728453759134654 * (1 if heating == 2 else other_heating)
        + -0.0020600678155827568 * (unknown_extras + (1 if (extras & 1) == 1 else 0))
        + -0.00238671035798635 * (unknown_extras + (1 if (extras & 2) == 2 else 0))
        + 0.00237245790444429 * (1 if side == "south" else other_side)
        + -0.00012315033441370141 * (1 if city == "Oslo" else missing_city)
        + -0.001417220438846552 * (math.nan if city is None else 0 if city in ["Rome", "Oslo"] else 1)
        + 0.059353536882035596 * (1 if lift else 0)
        + 0.0001284383469584155 * (49.734933035714285 if math.isnan(noise_value) else noise_value)
        + -0.000168928735912677 * floor_value
        + -0.005407100428999325 * (1 if floor is None else 0)
        + -5.908479357661365E-07 * sold.day_number
        + 0.009275629927244537 * (1 if sold_quarter == 2 else 0)
        + 0.035221075280260326 * (1 if sold_quarter == 3 else 0)
        + 0.023716898371566257 * (1 if sold_quarter == 4 else 0)
        + 0.014992104160489489 * (math.sin(6.283185307179586 * sold_year_phase))
        + 0.00998291385730281 * (math.cos(6.283185307179586 * sold_year_phase))
        + -8.182752224593881E-05 * area_per_room
        + -0.0012775277216708907 * (area * (1 if heating == 1 else other_heating))
        + -0.0008822077469990429 * (area * (1 if heating == 2 else other_heating))
        + 7.716318297440663E-06 * (area_power2 * (1 if heating == 1 else other_heating))
        + 5.211962452103584E-06 * (area_power2 * (1 if heating == 2 else other_heating))
    )
    return _exp(prediction)


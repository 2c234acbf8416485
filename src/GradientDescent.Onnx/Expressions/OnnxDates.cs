using GradientDescent.Onnx.Graphs;
using GradientDescent.Terms;

namespace GradientDescent.Onnx.Expressions;

/// <summary>Computes the parts and cycles of dates and times from days and ticks.</summary>
internal sealed class OnnxDates(OnnxInputs inputs)
{
    private const long DaysOfCentury = 36524, DaysOfFourCenturies = 146097;

    /// <summary>The days before 0001-01-01 since 1 March of the year 0.</summary>
    private const long DaysBefore = 306;

    /// <summary>The part as a number, see <see cref="DatePart"/>.</summary>
    public GraphValue Part(ModelProperty property, DatePart part) => part switch
    {
        DatePart.Month => new Calendar(Days(property)).Month,
        DatePart.Quarter => (new Calendar(Days(property)).Month + 2) / 3,
        DatePart.Weekday => Weekday(property),
        _ => Ticks(property) / TimeSpan.TicksPerHour % 24,
    };

    /// <summary>The sine or cosine of 2π · the phase.</summary>
    public GraphValue Wave(CycleTerm term) => OnnxWaves.Of(Phase(term.Property, term.Period) * (2 * Math.PI), term.IsCosine);

    private GraphValue Phase(ModelProperty property, Period period)
    {
        GraphValue Of(GraphValue days, GraphValue length) => (property.Type == PropertyType.DateOnly ? Number(days) : Number(days) + Day(property)) / Number(length);
        if (period == Period.Day)
            return Day(property);
        if (period == Period.Week)
            return Of(Weekday(property), inputs.Graph.Constant(7L));
        var calendar = new Calendar(Days(property));
        return period == Period.Year ? Of(calendar.DayOfYear - 1, calendar.LeapDay + 365) : Of(calendar.Day - 1, calendar.DaysInMonth);
    }

    /// <summary>The time of day, as a part of a day.</summary>
    private GraphValue Day(ModelProperty property) => Number(Ticks(property) % TimeSpan.TicksPerDay) / (double)TimeSpan.TicksPerDay;

    /// <summary>From 0 for Sunday. The first day, 0001-01-01, is a Monday.</summary>
    private GraphValue Weekday(ModelProperty property) => (Days(property) + 1) % 7;

    private GraphValue Days(ModelProperty property) => property.Type == PropertyType.DateOnly ? inputs.Whole(property) : Ticks(property) / TimeSpan.TicksPerDay;

    /// <exception cref="NotSupportedException">The input has no clock time of its own.</exception>
    private GraphValue Ticks(ModelProperty property) => property.Type != PropertyType.DateTimeOffset
        ? inputs.Whole(property)
        : throw new NotSupportedException($"{property.Name} is a DateTimeOffset, which is passed in UTC: its parts and cycles are those of its own clock time, so make it a DateTime.");

    private static GraphValue Number(GraphValue integer) => integer.To(ElementType.Double);

    /// <summary>The date of a day number, in years that begin on 1 March, so that the leap day is the last one.</summary>
    private sealed class Calendar
    {
        private readonly GraphValue _month;
        private readonly GraphValue _dayOfYear;
        private readonly GraphValue _isEarly;

        public Calendar(GraphValue days)
        {
            var all = days + DaysBefore;
            var cycle = all / DaysOfFourCenturies;
            var day = all - (cycle * DaysOfFourCenturies);
            var yearOfCycle = (day - (day / 1460) + (day / DaysOfCentury) - (day / (DaysOfFourCenturies - 1))) / 365;
            _dayOfYear = day - ((yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100));
            _month = ((_dayOfYear * 5) + 2) / 153;
            _isEarly = _month >= 10;
            var year = yearOfCycle + (cycle * 400) + _isEarly.To(ElementType.Int64);
            LeapDay = ((year % 4).EqualTo(0) & (!(year % 100).EqualTo(0) | (year % 400).EqualTo(0))).To(ElementType.Int64);
        }

        /// <summary>1 in a leap year, otherwise 0.</summary>
        public GraphValue LeapDay { get; }

        public GraphValue Month => _isEarly.Choose(_month - 9, _month + 3);

        public GraphValue Day => _dayOfYear - (((_month * 153) + 2) / 5) + 1;

        public GraphValue DayOfYear => _isEarly.Choose(_dayOfYear - 305, _dayOfYear + LeapDay + 60);

        /// <summary>28 or 29 in February; the others alternate, and begin anew in August.</summary>
        public GraphValue DaysInMonth => Month.EqualTo(2).Choose(LeapDay + 28, ((Month + (Month / 8)) % 2) + 30);
    }
}

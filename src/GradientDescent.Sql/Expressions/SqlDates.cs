using GradientDescent.Sql.Dialects;
using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>Writes parts and cycles of dates and times.</summary>
internal sealed class SqlDates(SqlColumns columns)
{
    /// <summary>The condition that a part of a date has a value. It is neither true nor false if the date is null.</summary>
    public string Is(PartTerm term)
    {
        string Integer(int value) => columns.Dialect.Integer(value);
        return term.Part == DatePart.Quarter
            ? $"{Field(term.Property, DateField.Month)} BETWEEN {Integer((term.Value * 3) - 2)} AND {Integer(term.Value * 3)}"
            : $"{Field(term.Property, term.Part switch { DatePart.Month => DateField.Month, DatePart.Weekday => DateField.Weekday, _ => DateField.Hour })} = {Integer(term.Value)}";
    }

    /// <summary>The sine or cosine of a phase; NULL if the date is null.</summary>
    public string Wave(CycleTerm term) => $"{(term.IsCosine ? "COS" : "SIN")}({columns.Dialect.Number(2 * Math.PI)} * ({Phase(term.Property, term.Period)}))";

    private string Phase(ModelProperty property, Period period)
    {
        var day = DayFraction(property);
        return period switch
        {
            Period.Year => $"({Field(property, DateField.DayOfYear)} - 1 + {day}) / CASE WHEN {IsLeapYear(property)} THEN 366 ELSE 365 END",
            Period.Month => $"({Field(property, DateField.Day)} - 1 + {day}) / {DaysInMonth(property)}",
            Period.Week => $"({Field(property, DateField.Weekday)} + {day}) / 7",
            _ => day,
        };
    }

    private string DayFraction(ModelProperty property) => property.Type == PropertyType.DateOnly
        ? columns.Dialect.Number(0)
        : columns.Dialect.DayFraction(property.Type, Column(property)) ?? throw new NotSupportedException($"{columns.Dialect.Name} cannot compute the time of day of {property.Name} with all its digits, which its cycle needs.");

    private string DaysInMonth(ModelProperty property)
    {
        var month = Field(property, DateField.Month);
        return $"CASE WHEN {month} IN (4, 6, 9, 11) THEN 30 WHEN {month} <> 2 THEN 31 WHEN {IsLeapYear(property)} THEN 29 ELSE 28 END";
    }

    private string IsLeapYear(ModelProperty property)
    {
        var year = Field(property, DateField.Year);
        return $"{Remainder(year, 4)} = 0 AND ({Remainder(year, 100)} <> 0 OR {Remainder(year, 400)} = 0)";
    }

    private string Remainder(string year, int divisor) => columns.Dialect.Remainder(year, columns.Dialect.Integer(divisor));

    private string Field(ModelProperty property, DateField field) => columns.Dialect.Field(field, property.Type, Column(property));

    private string Column(ModelProperty property) => property.Type != PropertyType.DateTimeOffset || columns.Dialect.HasOffsets
        ? columns.Of(property)
        : throw new NotSupportedException($"{columns.Dialect.Name} stores no offset of {property.Name}, a DateTimeOffset: its parts and cycles are those of its own clock time, which a column does not have.");
}

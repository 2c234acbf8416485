using System.Globalization;
using GradientDescent.Interpretation;
using GradientDescent.Sources;

namespace GradientDescent.Describing;

/// <summary>Counts the values of a number, a date or a time.</summary>
internal sealed class NumberCounter : PropertyCounter
{
    private readonly bool _isWeight;
    private readonly bool _replacesNaN;
    private readonly CompiledTerm _number;
    private readonly NumberTally _numbers = new();
    private readonly Tally<string> _unreadable = new(ColumnDescription.MaxDistinctTexts);

    /// <param name="use">The property, and what its model uses it for.</param>
    public NumberCounter(PropertyUse use)
        : base(use)
    {
        _isWeight = use.Role == PropertyRole.SampleWeight;
        _replacesNaN = use.MissingValues == MissingValues.Mean;
        var own = use.Property with { Definition = null };
        _number = new TermCompiler([own]).Visit(own.AsNumber());
    }

    protected override void Count(object value)
    {
        if (NumberOf(value) is not { } number)
            Invalid++;
        else if (double.IsNaN(number) && _replacesNaN)
            Missing++;
        else if (!double.IsFinite(number) || (_isWeight && number < 0))
            Invalid++;
        else
            _numbers.Add(number);
    }

    protected override DescribedValues Describe() =>
        new(_numbers.Distinct, _numbers.ToSummary(), [.. DescribedValues.ByFrequency(_unreadable.Counts, areKnown: false)]) { HasMore = _unreadable.LeftOut > 0 };

    /// <returns>The number that features are computed from; null if the value cannot be read.</returns>
    private double? NumberOf(object value)
    {
        if (value is UnreadableCell { Text: var unread })
            return Unreadable(unread);
        if (value is double number && Property.Type == PropertyType.Double)
            return number;
        try
        {
            return _number.ToDouble([PropertyReader.Read(Property, value)]);
        }
        catch (PropertyValueException)
        {
            return Unreadable(Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    private double? Unreadable(string? text)
    {
        if (text is not null)
            _unreadable.Add(CountedText.Of(text));
        return null;
    }
}

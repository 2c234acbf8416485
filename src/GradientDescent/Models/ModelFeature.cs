using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>A feature of a model: what it is computed from, and what is demanded of its coefficient.</summary>
/// <param name="Term">What it is computed from.</param>
public sealed record ModelFeature(Term Term)
{
    /// <summary>The coefficient's name, such as <c>Area</c>, <c>LogArea</c>, <c>HeatingGas</c> or <c>AreaTimesAge</c>.</summary>
    /// <exception cref="NotSupportedException">The term can only be a part of a computed property.</exception>
    public string Name => TermName.Of(Term);

    /// <summary>What the penalty's weights are multiplied by, a finite number of 0 or more. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, NaN or infinite.</exception>
    public double PenaltyFactor
    {
        get;
        init => field = value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(PenaltyFactor), value, "A penalty factor is a finite number of 0 or more.");
    } = 1;

    /// <summary>The sign that the coefficient may have. Default: any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no member of <see cref="CoefficientSign"/>.</exception>
    public CoefficientSign Sign
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Sign), value, "There is no such sign.");
    }

    /// <summary>The properties that it comes from, such as <c>Bedrooms</c>, or <c>Bedrooms, Area</c> for a product.</summary>
    internal string Source => string.Join(", ", TermProperties.Of(Term).Select(static property => property.Name));

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    /// <summary>A feature that is a term.</summary>
    public static implicit operator ModelFeature(Term term) => new(term);

    /// <summary>A feature that is a property as a number.</summary>
    public static implicit operator ModelFeature(ModelProperty property) => new(new NumberTerm(property));
}

using GradientDescent.Terms;

namespace GradientDescent;

/// <summary>A feature of a model: the term that computes it, and the restrictions on its coefficient.</summary>
/// <param name="Term">The term that computes the feature.</param>
public sealed record ModelFeature(Term Term)
{
    /// <summary>
    /// The coefficient's name, such as <c>Area</c>, <c>LogArea</c>, <c>HeatingGas</c> or <c>AreaTimesAge</c>. If it would be <c>Intercept</c>, the name of the constant
    /// term, it is <c>InterceptCoefficient</c>.
    /// </summary>
    /// <exception cref="NotSupportedException">The term can only be part of a computed property.</exception>
    public string Name => TermName.OfFeature(Term);

    /// <summary>The factor by which the penalty weights of this coefficient are multiplied: a finite number of 0 or more. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, NaN or infinite.</exception>
    public double PenaltyFactor
    {
        get;
        init => field = value >= 0 && double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(PenaltyFactor), value, "A penalty factor is a finite number of 0 or more.");
    } = 1;

    /// <summary>The sign that the coefficient may have. Default: any.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of <see cref="CoefficientSign"/>.</exception>
    public CoefficientSign Sign
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Sign), value, "There is no such sign.");
    }

    /// <summary>The unit of the feature, that of its property; null if it has none, as a logarithm or a level.</summary>
    public string? Unit => TermUnit.Of(Term);

    /// <summary>The properties that the feature is computed from, such as <c>Bedrooms</c>, or <c>Bedrooms, Area</c> for a product.</summary>
    internal string Source => string.Join(", ", TermProperties.Of(Term).Select(static property => property.Name));

    /// <summary>The feature's name.</summary>
    public override string ToString() => Name;

    /// <summary>Creates a feature from a term.</summary>
    public static implicit operator ModelFeature(Term term) => new(term);

    /// <summary>Creates a feature from a property, used as a number.</summary>
    public static implicit operator ModelFeature(ModelProperty property) => new(new NumberTerm(property));
}

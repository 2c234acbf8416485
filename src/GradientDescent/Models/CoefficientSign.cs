namespace GradientDescent;

/// <summary>The sign that a coefficient may have.</summary>
public enum CoefficientSign
{
    /// <summary>Any sign.</summary>
    Any,

    /// <summary>0 or more.</summary>
    NonNegative,

    /// <summary>0 or less.</summary>
    NonPositive,
}

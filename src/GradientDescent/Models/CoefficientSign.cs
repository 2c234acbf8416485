namespace GradientDescent;

/// <summary>Which sign a coefficient may have.</summary>
public enum CoefficientSign
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>It is 0 or more.</summary>
    NonNegative,

    /// <summary>It is 0 or less.</summary>
    NonPositive,
}

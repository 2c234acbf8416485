namespace GradientDescent;

/// <summary>Why a row was left out, or cannot be trained on.</summary>
public enum InvalidRowReason
{
    /// <summary>The row is null.</summary>
    NullRow,

    /// <summary>A property is null, or a row without a record does not have it.</summary>
    Missing,

    /// <summary>A number is NaN. In <see cref="Columns{T}"/> it may also be a missing value, an unknown level or a transform that cannot be computed.</summary>
    NaN,

    /// <summary>A number is infinite. In <see cref="Columns{T}"/> it may also be a power, a product or a transform.</summary>
    Infinite,

    /// <summary>An enum or a text has a value that is none of its levels.</summary>
    UnknownLevel,

    /// <summary>A power, a product or a transform of numbers is NaN or infinite, such as the logarithm of 0.</summary>
    NotFinite,

    /// <summary>The sample weight is negative.</summary>
    NegativeWeight,

    /// <summary>A row without a record has a value that cannot be read as the type of the property, or a computed property or the constructor of the record throws an exception.</summary>
    Unreadable,
}

using System.Diagnostics.CodeAnalysis;

namespace GradientDescent;

/// <summary>The type of a property of a model record.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The members are named after the types that they stand for, like those of TypeCode.")]
public enum PropertyType
{
    /// <summary>A <c>double</c>.</summary>
    Double,

    /// <summary>A <c>float</c>.</summary>
    Single,

    /// <summary>A <c>Half</c>.</summary>
    Half,

    /// <summary>A <c>decimal</c>.</summary>
    Decimal,

    /// <summary>An <c>sbyte</c>.</summary>
    SByte,

    /// <summary>A <c>byte</c>.</summary>
    Byte,

    /// <summary>A <c>short</c>.</summary>
    Int16,

    /// <summary>A <c>ushort</c>.</summary>
    UInt16,

    /// <summary>An <c>int</c>.</summary>
    Int32,

    /// <summary>A <c>uint</c>.</summary>
    UInt32,

    /// <summary>A <c>long</c>.</summary>
    Int64,

    /// <summary>A <c>ulong</c>.</summary>
    UInt64,

    /// <summary>A <c>bool</c>, which counts as 1 or 0.</summary>
    Boolean,

    /// <summary>A <c>DateOnly</c>, in days since 0001-01-01.</summary>
    DateOnly,

    /// <summary>A <c>DateTime</c>, in days since 0001-01-01.</summary>
    DateTime,

    /// <summary>A <c>DateTimeOffset</c>, in days since 0001-01-01 in UTC.</summary>
    DateTimeOffset,

    /// <summary>A <c>TimeOnly</c>, in seconds since midnight.</summary>
    TimeOnly,

    /// <summary>A <c>TimeSpan</c>, in seconds.</summary>
    TimeSpan,

    /// <summary>A string with listed values.</summary>
    Text,

    /// <summary>An enum.</summary>
    Enum,

    /// <summary>An enum whose members are flags that can be combined.</summary>
    Flags,
}

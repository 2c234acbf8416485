using System.Diagnostics.CodeAnalysis;

namespace GradientDescent.Sources;

/// <summary>Reads the cells of one type.</summary>
internal interface ICellParser<T>
{
    /// <summary>What a cell must hold, such as <c>a double</c>.</summary>
    string Expected { get; }

    /// <summary>The value of a missing cell.</summary>
    T? Missing { get; }

    /// <summary>Whether the values have names, which never mean a missing value, not even NA.</summary>
    bool HasNames => false;

    /// <summary>Reads a text. A text that could mean a missing value is not read.</summary>
    bool TryParse(ReadOnlySpan<char> cell, CellFormat format, [NotNullWhen(true)] out T? value);

    /// <summary>Converts a value of another type.</summary>
    bool TryConvert(object given, [NotNullWhen(true)] out T? value);
}

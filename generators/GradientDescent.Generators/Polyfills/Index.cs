using Microsoft.CodeAnalysis;

namespace System;

/// <summary>What the compiler asks for where code says <c>[^1]</c>: netstandard2.0 has no such type.</summary>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}

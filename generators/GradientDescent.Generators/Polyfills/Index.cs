using Microsoft.CodeAnalysis;

namespace System;

/// <summary>The type that the compiler needs for <c>[^1]</c>. It does not exist in netstandard2.0.</summary>
[Embedded]
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}

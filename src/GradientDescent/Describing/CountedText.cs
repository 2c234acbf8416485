using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace GradientDescent.Describing;

/// <summary>The text by which equal texts are counted. Of a long one it has the beginning and a hash, so that long texts need no more memory than short ones.</summary>
internal static class CountedText
{
    private const int MaxLetters = 200;
    private const int HashBytes = 8;

    public static string Of(string text) => text.Length <= MaxLetters
        ? text
        : $"{text.AsSpan(0, MaxLetters)}… {Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan())).AsSpan(0, HashBytes))}";
}

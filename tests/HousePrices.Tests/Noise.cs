namespace HousePrices.Tests;

/// <summary>Bytes that are no text in any encoding, the same on every run.</summary>
internal static class Noise
{
    public static byte[] Bytes { get; } = Make();

    private static byte[] Make()
    {
        // A line feed, a carriage return, a comma, a quotation mark, a zero and an escape early on, then anything.
        byte[] start = [0xFF, 0x0A, 0x00, 0x2C, 0x1B, 0x5B, 0x0D, 0xC3, 0x28];
        var rest = new byte[4096];
        new Random(7).NextBytes(rest);
        return [.. start, .. rest];
    }
}

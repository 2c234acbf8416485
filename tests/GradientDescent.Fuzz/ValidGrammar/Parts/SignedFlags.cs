using CsCheck;

namespace GradientDescent.Fuzz.ValidGrammar.Parts;

/// <summary>[Flags] enums of all underlying types, with the highest bit, which is the sign of signed types.</summary>
internal static class SignedFlags
{
    private static readonly Gen<(string Type, string Highest, object Number)> Underlying = Gen.OneOf<(string, string, object)>(
        ("sbyte", "sbyte.MinValue", sbyte.MinValue), ("byte", "1 << 7", (byte)0x80), ("short", "short.MinValue", short.MinValue), ("ushort", "1 << 15", (ushort)0x8000),
        ("int", "1 << 31", int.MinValue), ("uint", "1u << 31", 0x8000_0000u), ("long", "1L << 63", long.MinValue), ("ulong", "1UL << 63", 0x8000_0000_0000_0000ul));

    public static Gen<Part> Any { get; } =
        from underlying in Underlying
        from hasNone in Gen.Bool
        let highest = Bits(underlying.Number)
        select new Part
        {
            Beside = $"[System.Flags] public enum Extras : {underlying.Type} {{ {(hasNone ? "None = 0, " : "")}Pool = 1, Sauna = 4, Last = {underlying.Highest}, Wet = Pool | Sauna }}",
            TypeNames = ["Extras"],
            Properties = [ValidProperty.Of("", "Extras", "Has", [.. new[] { 0ul, 1ul, 4ul, 5ul, highest, highest | 1ul, 2ul, highest | 4ul }.Select(bits => Number(bits, underlying.Number))])],
            Columns = [Flag("Pool", 1), Flag("Sauna", 4), Flag("Last", highest)],
        };

    private static Column Flag(string name, ulong bit) => new("Has" + name, row => Bits(row["Has"]!) is var bits && (bits & 2) != 0 ? double.NaN : (bits & bit) != 0 ? 1 : 0);

    /// <summary>The bits of a number of any of the types, without those that only repeat the sign.</summary>
    private static ulong Bits(object number) => number switch
    {
        sbyte value => (byte)value,
        short value => (ushort)value,
        int value => (uint)value,
        long value => (ulong)value,
        _ => Convert.ToUInt64(number, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static object Number(ulong bits, object like) => like switch
    {
        sbyte => (sbyte)bits,
        byte => (byte)bits,
        short => (short)bits,
        ushort => (ushort)bits,
        int => (int)bits,
        uint => (uint)bits,
        long => (long)bits,
        _ => (object)bits,
    };
}

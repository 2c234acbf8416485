using GradientDescent.Binary;

namespace GradientDescent.Partitions;

/// <summary>Writes and reads why rows were left out.</summary>
internal static class SkippedRowNumbers
{
    public static void Write(NumberWriter to, SkippedRowReason reason)
    {
        to.WriteText(reason.Property);
        to.Write((byte)reason.Reason);
        to.Write(reason.RowCount);
        to.WriteAll(reason.FirstRows, static (to, row) => to.Write(row));
        to.WriteAll(reason.FirstPlaces, static (to, place) =>
        {
            to.Write(place.Source);
            to.Write(place.Line ?? 0);
        });
    }

    public static SkippedRowReason Read(NumberReader from) => new()
    {
        Property = from.ReadText(),
        Reason = (InvalidRowReason)from.ReadByte(),
        RowCount = from.ReadInt64(),
        FirstRows = from.ReadAll(static from => from.ReadInt64()),
        FirstPlaces = from.ReadAll(static from => new SourcePlace(from.ReadString(), from.ReadInt64() is > 0 and var line ? line : null)),
    };
}

namespace GradientDescent.Fuzz.Grammar;

/// <summary>The file that every case contains: the types of properties, and the base types of records.</summary>
internal static class Neighbours
{
    public const string File = """
        global using Length = double;

        public enum Material { Wood, Brick, Stone }
        [Flags] public enum Facing { None = 0, North = 1, East = 2, South = 4, NorthEast = North | East }
        public enum Alias { First = 1, Second = 2, Primary = First, Last = Second }
        public enum Solo { Only }
        public enum Empty;
        public enum Below { Cellar = -1, Ground, First, Deepest = int.MinValue }
        public enum Far : long { Near, Away = long.MaxValue, Back = long.MinValue }
        public enum Unsigned : ulong { None, All = ulong.MaxValue }

        public record struct Point(double X, double Y);
        public readonly struct Pair<T>;

        public interface IDwelling { double Rooms { get; } }
        public record Dwelling { public double Rooms { get; init; } protected int Stairs { get; init; } internal double Steps { get; set; } }
        public record Estate(double Ground, double Value);
        public record Generic<T>(T Held);
        public abstract record Sketch { public abstract double Rooms { get; init; } public virtual double Doors => 1; }
        public class Building { public double Rooms { get; set; } private protected long Hidden { get; set; } public class Model; }
        public class Warehouse { public double Rooms { private get; set; } }
        public class Villa : Building { public new double Rooms() => 1; }
        """;
}

namespace GradientDescent.Generators.Tests;

/// <summary>A property of a random record: its declaration and its values.</summary>
/// <param name="Declaration">A parameter of the record, with its attributes.</param>
/// <param name="Name">Its name.</param>
/// <param name="Values">Values as C# source.</param>
internal sealed record RandomProperty(string Declaration, string Name, IReadOnlyList<string> Values)
{
    private static readonly string[] Transforms = ["", "Log", "LogP1", "SquareRoot", "Reciprocal", "Exp"];
    private static readonly string[] Policies = ["Throw", "SkipRow", "Mean", "Indicator"];
    private static readonly string[] UnknownPolicies = ["Throw", "SkipRow", "Reference", "Other"];
    private static readonly string[] DateMarks = ["Part(DatePart.Month)", "Part(DatePart.Quarter, Reference = 3)", "Part(DatePart.Weekday)", "Cycle(Period.Year)", "Cycle(Period.Month)", "Cycle(Period.Week)"];
    private static readonly string[] TimeMarks = ["Part(DatePart.Hour, Reference = 12)", "Cycle(Period.Day)"];

    // A type, whether it can have a transform, and values that include extreme ones.
    private static readonly (string Type, bool IsNumber, string[] Values)[] Types =
    [
        ("double", true, ["0.0", "-0.0", "1.5", "-2.25", "1e-300", "1e300", "double.NaN", "double.PositiveInfinity", "0.1"]),
        ("float", true, ["0f", "0.1f", "-3.5f", "1e30f", "float.NaN", "float.NegativeInfinity", "16777217f"]),
        ("System.Half", true, ["(System.Half)0.1", "(System.Half)(-7)", "System.Half.MaxValue", "System.Half.NaN"]),
        ("decimal", true, ["0.1m", "-79228162514264337593543950335m", "3m", "0m"]),
        ("sbyte", true, ["(sbyte)-128", "(sbyte)127", "(sbyte)0"]),
        ("byte", true, ["(byte)255", "(byte)3"]),
        ("short", true, ["(short)-32768", "(short)5"]),
        ("ushort", true, ["(ushort)65535", "(ushort)1"]),
        ("int", true, ["int.MinValue", "int.MaxValue", "0", "-7", "46341"]),
        ("uint", true, ["uint.MaxValue", "12u"]),
        ("long", true, ["long.MinValue", "long.MaxValue", "9007199254740993L", "-3L"]),
        ("ulong", true, ["ulong.MaxValue", "9007199254740993UL", "2UL"]),
        ("bool", false, ["true", "false"]),
        ("System.DateOnly", true, ["new System.DateOnly(2024, 2, 29)", "System.DateOnly.MinValue"]),
        ("System.DateTime", true, ["new System.DateTime(2024, 12, 31, 23, 59, 59, 999)", "System.DateTime.MaxValue", "new System.DateTime(2023, 7, 2, 12, 0, 0)"]),
        ("System.DateTimeOffset", true, ["new System.DateTimeOffset(2023, 12, 31, 23, 0, 0, System.TimeSpan.FromHours(-7))", "System.DateTimeOffset.MinValue"]),
        ("System.TimeOnly", true, ["new System.TimeOnly(13, 14, 15)", "System.TimeOnly.MaxValue", "System.TimeOnly.MinValue"]),
        ("System.TimeSpan", true, ["System.TimeSpan.FromTicks(1)", "System.TimeSpan.FromSeconds(-1.5)", "System.TimeSpan.MaxValue"]),
        ("Small", false, ["Small.A", "Small.B", "(Small)9"]),
        ("Wide", false, ["Wide.P", "Wide.T", "(Wide)6", "Wide.R"]),
        ("Huge", false, ["Huge.Top", "Huge.None", "(Huge)77"]),
        ("Marks", false, ["Marks.One", "Marks.One | Marks.Four", "Marks.None", "(Marks)8", "Marks.Both"]),
        ("Signs", false, ["Signs.Low", "Signs.Low | Signs.Sign", "Signs.Sign", "(Signs)2"]),
        ("string", false, ["\"north\"", "\"south-east\"", "\"\"", "\"elsewhere\"", "\"North\""]),
    ];

    /// <summary>The enums that properties may have.</summary>
    public const string Enums = """
        public enum Small { B = -1, A, AlsoA = A }
        public enum Wide : byte { P = 1, Q, R, S, T }
        public enum Huge : ulong { None, Top = ulong.MaxValue }
        [System.Flags] public enum Marks : short { None, One = 1, Four = 4, Both = 5 }
        [System.Flags] public enum Signs { Low = 1, Sign = 1 << 31 }
        """;

    public static RandomProperty Of(Random random, string name)
    {
        var (type, isNumber, values) = Types[random.Next(Types.Length)];
        var isNullable = random.Next(3) == 0;
        var marks = new List<string>();
        if (type == "string")
            marks.Add($"Levels(\"north\", \"south-east\", \"\"{(random.Next(2) == 0 ? ", Names = [\"N\", \"South_East\", \"0\"]" : "")})");
        if (isNullable)
            marks.Add($"Missing(MissingValues.{Policies[random.Next(Policies.Length)]})");
        if (type is "string" or "Small" or "Wide" or "Huge" or "Marks" or "Signs" && random.Next(2) == 0)
            marks.Add($"Unknown(UnknownLevels.{UnknownPolicies[random.Next(UnknownPolicies.Length)]})");
        string[] dateMarks = [.. type is "System.DateOnly" or "System.DateTime" or "System.DateTimeOffset" ? DateMarks : [], .. type is "System.DateTime" or "System.DateTimeOffset" or "System.TimeOnly" ? TimeMarks : []];
        string[] chosen = [.. dateMarks.Where(_ => random.Next(dateMarks.Length) == 0)];
        marks.AddRange(chosen);
        if (chosen.Length > 0 && random.Next(2) == 0)
            marks.Add("Trend");
        else if (chosen.Length > 0)
            isNumber = false;
        if (isNumber && Transforms[random.Next(Transforms.Length)] is { Length: > 0 } transform)
            marks.Add(transform);
        if (isNumber && random.Next(4) == 0)
            marks.Add($"Polynomial({random.Next(2, 5)})");
        return new($"{(marks.Count == 0 ? "" : $"[{string.Join(", ", marks)}] ")}{type}{(isNullable ? "?" : "")} {name}", name, isNullable ? [.. values, "null"] : values);
    }

    /// <summary>A target, with or without a transform.</summary>
    public static string Target(Random random)
    {
        var transform = Transforms[random.Next(Transforms.Length)];
        return $"[Target{(transform.Length > 0 ? ", " + transform : "")}] {(random.Next(3) == 0 ? "float" : "double")} Y";
    }
}

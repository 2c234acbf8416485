using CsCheck;

namespace GradientDescent.Fuzz.Grammar;

/// <summary>A file with one annotated record or two: its usings, its namespace.</summary>
internal static class SourceFiles
{
    private static readonly Gen<string> Beginning = Gen.Frequency(
        (30, Gen.Const("")),
        (1, Gen.OneOf("#nullable disable\n", "#pragma warning disable CS1591\n", "#define ROWS\n", "// A file.\n", "extern alias rows;\n", "\uFEFF")));

    private static readonly Gen<string> Usings = Gen.Frequency(
        (40, Gen.Const("using GradientDescent;\n")),
        (3, Gen.OneOf(
            "using GradientDescent;\nusing GradientDescent.Kernels;\nusing System.Numerics;\n",
            "using GradientDescent;\nusing Vector = System.Uri;\n", "global using GradientDescent;\n",
            "using GradientDescent;\nusing static System.Math;\n", "using GradientDescent;\nglobal using Block = System.Uri;\n",
            "using LinearModel = GradientDescent.LinearModelAttribute;\nusing GradientDescent;\n")),
        (1, Gen.OneOf("", "using Gradient;\n", "using GradientDescent;\nConsole.WriteLine();\n")));

    private static readonly Gen<string> Content = Gen.Frequency(
        (10, Records.Any),
        (1, Gen.Select(Records.Any, Records.Any, static (first, second) => $"{first}\n{second}")),
        (1, Gen.Select(Records.Any, Identifiers.Any, static (record, neighbour) => $"{record}\npublic class {neighbour};")));

    public static Gen<string> Any { get; } =
        from beginning in Beginning
        from usings in Usings
        from itsNamespace in Identifiers.OfNamespace
        from layout in Gen.Frequency(
            (6, "…"),
            (6, $"namespace {itsNamespace};\n…"),
            (2, $"namespace {itsNamespace}\n{{\n…\n}}"),
            (1, $"namespace {itsNamespace}\n{{\nnamespace Inner\n{{\n…\n}}\n}}"))
        from content in Content
        select beginning + usings + layout.Replace("…", content, StringComparison.Ordinal) + "\n";
}

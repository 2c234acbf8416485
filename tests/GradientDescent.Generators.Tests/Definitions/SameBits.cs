using System.Text.RegularExpressions;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>
/// Training reads a computed property from its getter. A prediction from properties, the model as C# source and a model without its record compute it
/// from the definition. All of them must give the same bits, or the same exception, for every row.
/// </summary>
public partial class SameBits
{
    private const int RowCount = 40;
    private const string Bits = "static long Bits(double value) => double.IsNaN(value) ? -1 : BitConverter.DoubleToInt64Bits(value);\n"
        + "static string Of(Func<double> value) { try { return $\"{Bits(value()):x}\"; } catch (ArithmeticException wrong) { return wrong.GetType().Name; } }";

    [Theory]
    [InlineData(1, 165)]
    public void Of_random_bodies(int seed, int count)
    {
        var random = new RandomBodies(seed);
        Are([.. Enumerable.Range(0, count).Select(i => RandomBodies.Types[i % RandomBodies.Types.Count] is var type ? (type, random.Next(type)) : default)], random);
    }

    [Fact]
    public void Of_bodies_with_special_cases() => Are(
    [
        ("bool", "D != D"), ("bool", "B == B"), ("bool", "I == I"), ("double", "-(-D)"), ("double", "- - D"), ("double", "I / J * D"), ("double", "I % 3 == 0 ? 1 : 0.5"),
        ("int", "J == 0 ? 0 : I / J"), ("int", "J != 0 && I / J > 2 ? 1 : 2"), ("long", "I * J"), ("long", "(long)I * J"), ("float", "F * G + F"), ("double", "F * G"),
        ("ulong", "M * 3 + U"), ("long", "-U"), ("double", "-0.0 * D"), ("float", "-0f + F"), ("double", "D * (1 / 2)"), ("double", "D * 1 / 2"), ("int", "(int)D"),
        ("uint", "(uint)F"), ("byte", "(byte)(T + S)"), ("short", "B ? S : (short)1"), ("double", "Math.Pow(I, 0.5)"), ("double", "Math.Max(F, I)"), ("int", "Math.Abs(S)"),
        ("int", "Math.Abs(I)"), ("int", "'a' + I"), ("bool", "true && D > 1"), ("bool", "D > 1 || false"), ("double", "true ? D : E"), ("double", "(double)(float)D"), ("int", "+T"),
        ("double", "sizeof(int) * D"), ("bool", "T == +T"), ("bool", "S != +S"),
    ], new(7));

    /// <summary>The longest chain of operations that is translated is also the deepest term that a file can contain.</summary>
    [Fact]
    public void Of_the_longest_chains() => Are(
    [
        ("double", string.Join(" + ", Enumerable.Repeat("D", 500))),
        ("double", string.Concat(Enumerable.Repeat("Math.Abs(", 990)) + "D" + new string(')', 990)),
    ], new(7));

    private static void Are(IReadOnlyList<(string Type, string Body)> bodies, RandomBodies random)
    {
        var rows = $"static ({Parameters}) [] Rows() => [{string.Join(", ", Enumerable.Range(0, RowCount).Select(_ => $"({string.Join(", ", RandomBodies.Properties.Select(property => random.Value(property.Type)))})"))}];";
        var printed = GeneratorHarness.Generate(
            $$"""
            using GradientDescent;
            #pragma warning disable
            {{string.Join('\n', bodies.Select(static (_, i) => $"Check{i}();"))}}
            {{string.Join('\n', bodies.Select(static (body, i) => $$"""
                static void Check{{i}}()
                {
                    var model = new R{{i}}.Model { P = 1 };
                    var untyped = new LinearModel(model.ToJson());
                    Console.Write(model.ToCSharp());
                    foreach (var r in Rows())
                    {
                        var row = new R{{i}}({{string.Join(", ", RandomBodies.Properties.Select(static property => "r." + property.Name))}}, 0);
                        Console.WriteLine($"{Of(() => {{(body.Type == "bool" ? "row.P ? 1 : 0" : "row.P")}})} {Of(() => model.Predict(row))} {Of(() => model.Predict({{Arguments(body)}}))} {Of(() => untyped.Predict(new Dictionary<string, object?> { {{Named}} }))}");
                    }

                    Console.WriteLine("~");
                }
                """))}}
            {{rows}}
            {{Bits}}
            """,
            $"using GradientDescent;\n#pragma warning disable\n" + string.Join('\n', bodies.Select(static (body, i) => $$"""
                [LinearModel(Intercept = false)]
                public partial record R{{i}}({{string.Join(", ", RandomBodies.Properties.Select(static property => $"[Excluded] {property.Type} {property.Name}"))}}, [Target] double Y)
                {
                    [Feature] public {{body.Type}} P => {{body.Body}};
                }
                """))).RunProgram().Split("~\n", StringSplitOptions.RemoveEmptyEntries);

        var methods = printed.Select(static text => text[..(text.IndexOf("\n}\n", StringComparison.Ordinal) + 3)]).ToList();
        Assert.All(methods, static method => Assert.DoesNotContain(" p)", method, StringComparison.Ordinal));
        var baked = Run(bodies, methods, rows).Split("~\n", StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < bodies.Count; i++)
        {
            var lines = printed[i][methods[i].Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(RowCount, lines.Length);
            Assert.All(lines.Zip(baked[i].Split('\n')), pair => Assert.True(
                $"{pair.First} {pair.Second}".Split(' ').Distinct().Count() == 1, $"{bodies[i]}: {pair.First} {pair.Second}\n{methods[i]}"));
        }
    }

    private static string Named => string.Join(", ", RandomBodies.Properties.Select(static property => $"[\"{property.Name}\"] = r.{property.Name}"));

    private static string Parameters => string.Join(", ", RandomBodies.Properties.Select(static property => $"{property.Type} {property.Name}"));

    /// <summary>The properties that the body reads, in declaration order.</summary>
    private static string Arguments((string Type, string Body) body) => string.Join(", ", RandomBodies.Properties
        .Where(property => Words().Matches(body.Body).Any(word => word.Value == property.Name))
        .Select(static property => "r." + property.Name));

    /// <summary>Compiles the models as C# source in a project with checked integer arithmetic, and runs it.</summary>
    private static string Run(IReadOnlyList<(string Type, string Body)> bodies, IReadOnlyList<string> methods, string rows)
    {
        var program = CSharpCompilation.Create(
            "Baked",
            [CSharpSyntaxTree.ParseText($$"""
                using System;
                internal static class Baked
                {
                    {{rows}}
                    {{Bits}}
                    public static string Run()
                    {
                        var text = new System.Text.StringBuilder();
                        {{string.Join('\n', bodies.Select(static (body, i) => $"foreach (var r in Rows()) text.Append(Of(() => M{i}.PredictY({Arguments(body)})) + \"\\n\"); text.Append(\"~\\n\");"))}}
                        return text.ToString();
                    }
                }
                {{string.Join('\n', methods.Select(static (method, i) => $"internal static class M{i} {{ {method} }}"))}}
                """, UserProject.ParseOptions)],
            Net100.References.All,
            new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, checkOverflow: true));
        using var image = new MemoryStream();
        var findings = program.Emit(image).Diagnostics.Where(static finding => finding.Severity >= DiagnosticSeverity.Warning).ToList();
        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(10)) + "\n" + string.Join('\n', methods.Take(5)));
        return (string)System.Reflection.Assembly.Load(image.ToArray()).GetType("Baked")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    [GeneratedRegex(@"(?<![\w.'])[A-Z](?!\w|\.)")]
    private static partial Regex Words();
}

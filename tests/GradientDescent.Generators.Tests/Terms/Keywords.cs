using GradientDescent.Terms;
using Microsoft.CodeAnalysis.CSharp;

namespace GradientDescent.Generators.Tests;

/// <summary>The list of keywords equals that of the compiler, and other words need no @.</summary>
public class Keywords
{
    [Fact]
    public void Are_those_of_the_compiler() => Assert.Equal(
        SyntaxFacts.GetReservedKeywordKinds().Select(SyntaxFacts.GetText).Order(StringComparer.Ordinal),
        SyntaxFacts.GetKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Concat(SyntaxFacts.GetPreprocessorKeywordKinds())
            .Select(SyntaxFacts.GetText).Distinct().Where(CSharpNames.IsKeyword).Order(StringComparer.Ordinal));

    [Fact]
    public void A_contextual_keyword_can_be_any_kind_of_property()
    {
        string[] words = [.. SyntaxFacts.GetContextualKeywordKinds().Select(SyntaxFacts.GetText).Where(SyntaxFacts.IsValidIdentifier).Distinct(), "_", "value", "args"];
        string[] types = ["[Polynomial(2)] int {0}", "[Missing(MissingValues.Indicator)] float? {0}", "Wide {0}", "[Missing(MissingValues.Indicator)] Marks? {0}", "[Levels(\"a\", \"b\")] string {0}", "bool {0}"];

        // All of them in every place: parameters and most locals have the names of the properties.
        var printed = GeneratorHarness.Generate($$"""
            using GradientDescent;
            {{string.Join('\n', types.Select(static (_, i) => $"Print<R{i}.Model>();"))}}
            static void Print<T>() where T : ILinearModel<T> =>
                Console.Write(ModelSource.Of(T.Shape.Create(new double[T.Shape.Schema.WeightCount], new double[T.Shape.Schema.MeanImputed.Count])) + "§");

            public enum Wide { A, B, C, D, E }
            [Flags] public enum Marks { One = 1, Two = 2 }
            {{string.Join('\n', types.Select((type, i) => $"[LinearModel] public partial record R{i}({string.Join(", ", words.Select(word => string.Format(null, type, "@" + word)))}, [Target] double Y);"))}}
            """).RunProgram().Split('§', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(types.Length, printed.Length);
        Assert.All(printed, static method => BakedMethod.Compile(method, "public static long Run() => 1;"));
    }
}

using System.Globalization;
using EveryKind;
using GradientDescent.Generators.Emission;
using GradientDescent.Terms;

namespace GradientDescent.Generators.Tests;

/// <summary>The expression that the generator writes for a term creates the same term.</summary>
public class Constructions
{
    [Fact]
    public void Every_visitor_of_the_generator_is_known() => Assert.Equal(
        [nameof(TermConstruction)],
        typeof(TermConstruction).Assembly.GetTypes()
            .Where(static type => !type.IsAbstract && type.Namespace != typeof(CSharpTerms).Namespace
                && type.BaseType is { IsGenericType: true } its && its.GetGenericTypeDefinition() == typeof(TermConstruction).BaseType!.GetGenericTypeDefinition())
            .Select(static type => type.Name));

    [Fact]
    public void A_term_of_every_kind_is_recreated()
    {
        var terms = EveryTerm.Kinds.SelectMany(EveryTerm.Of).ToList();
        var construction = new TermConstruction(static property => property.Name, new(new("", default, "record", "House", "double", default, default, new("Y", terms[0]), true, "Model", "Trainer", "Kernel", default)));

        var printed = GeneratorHarness.Generate($$"""
            using GradientDescent;
            using GradientDescent.Terms;
            {{string.Join('\n', EveryTerm.Properties.Select(property => $$"""
                var {{property.Name}} = new ModelProperty("{{property.Name}}", PropertyType.{{property.Type}})
                {
                    IsNullable = {{(property.IsNullable ? "true" : "false")}},
                    Levels = [{{string.Join(", ", property.Levels.Select(static level => string.Create(CultureInfo.InvariantCulture, $"new({CSharpLiteral.Text(level.Name)}, {level.Number})")))}}],
                    Definition = {{(property.Definition is { } definition ? construction.Visit(definition) : "null")}},
                };
                """))}}
            {{string.Join('\n', terms.Select(term => $"Say({construction.Visit(term)});"))}}
            static void Say(Term term) => Console.Write(term.GetType().Name + " " + term + "~");

            [LinearModel] public partial record House(double X, [Target] double Y);
            """).RunProgram();

        Assert.Equal(terms.Select(static term => $"{term.GetType().Name} {term}"), printed.Split('~', StringSplitOptions.RemoveEmptyEntries));
    }
}

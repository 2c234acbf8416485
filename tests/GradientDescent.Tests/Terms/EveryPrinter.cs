using EveryKind;
using GradientDescent.Fitting;
using GradientDescent.Interpretation;
using GradientDescent.JavaScript;
using GradientDescent.Models;
using GradientDescent.Persistence;
using GradientDescent.Python;
using GradientDescent.Scripts;
using GradientDescent.Terms;

namespace GradientDescent.Tests.Terms;

/// <summary>Whatever visits terms has something to say of every kind, or refuses it by its name.</summary>
public class EveryPrinter
{
    public static TheoryData<string> Visitors => [.. typeof(Term).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.BaseType is { IsGenericType: true } its && its.GetGenericTypeDefinition() == typeof(TermVisitor<>))
        .Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(Visitors))]
    public void Says_something_of_every_kind_or_refuses_it_by_name(string visitor)
    {
        foreach (var (kind, term) in EveryTerm.Kinds.SelectMany(static kind => EveryTerm.Of(kind).Select(term => (kind, term))))
        {
            Assert.Equal(kind, term.GetType().Name);
            if (visitor is nameof(TermName) or nameof(TermRounding) && EveryTerm.IsInner(kind))
                Assert.Contains(kind, Assert.Throws<NotSupportedException>(() => Visit(visitor, term)).Message);
            else
                Assert.False(string.IsNullOrWhiteSpace(Visit(visitor, term)));
        }
    }

    [Fact]
    public void All_kinds_and_all_visitors_are_found()
    {
        Assert.True(EveryTerm.Kinds.Count() >= 16);
        Assert.True(Visitors.Count >= 8);
    }

    /// <summary>What a visitor says of a term, as text.</summary>
    private static string Visit(string visitor, Term term)
    {
        ModelProperty[] inputs = [.. TermInputs.Of(term).Distinct()];
        var scope = new SourceScope(inputs, [.. inputs.Select(static property => property.Name)], usesEnumTypes: false);
        return visitor switch
        {
            nameof(TermName) => TermName.Of(term),
            nameof(TermRounding) => $"{TermRounding.Of(term)} roundings",
            nameof(TermSymbol) => TermSymbol.Of(term),
            nameof(TermType) => TermType.Of(term).ToString(),
            nameof(TermProperties) => $"{TermProperties.Of(term).Count()} properties",
            nameof(TermLocals) => new TermLocals(property => scope.Property(property) is not null).Visit(term) ? "All of it is computed." : "",
            nameof(CSharpTerms) => new CSharpTerms([term], scope, []).Of(term),
            nameof(ScriptTerms) => string.Concat(new ScriptLanguage[] { PythonLanguage.Instance, JavaScriptLanguage.Instance }.Select(language => new ScriptTerms(language, [term], inputs.ToDictionary(static property => property, static property => property.Name)).OfFeature(term))),
            nameof(TermWriter) => new TermWriter().Visit(term).Kind,
            nameof(TermCompiler) => $"{Value(term, inputs):R}",
            nameof(FeatureFault) => new FeatureFault().Visit(term) ?? "Nothing is wrong with it as a feature.",
            nameof(DefinitionFault) => new DefinitionFault().Visit(term) ?? "Nothing is wrong with it as a part.",
            _ => throw new ArgumentException($"{visitor} is a new visitor: say here how it is called.", nameof(visitor)),
        };
    }

    /// <summary>A number even of a condition, which by itself is none.</summary>
    private static double Value(Term term, ModelProperty[] inputs)
    {
        var number = TermType.Of(term) == PropertyType.Boolean
            ? new ConditionalTerm(term, new ConstantTerm(PropertyType.Double, 1, 0), new ConstantTerm(PropertyType.Double, 0, 0))
            : term;
        return new TermCompiler(inputs).Visit(number).ToDouble([.. inputs.Select(static _ => new PropertyCell(IsNull: false, 1.5, 1, "north"))]);
    }
}

using System.Reflection;
using System.Text.Json;
using EveryKind;
using GradientDescent.Persistence;

namespace GradientDescent.Tests.Persistence;

/// <summary>A term of every kind comes back from its JSON.</summary>
public class EveryKindOfTermTests
{
    private static readonly Dictionary<string, ModelProperty> Properties = EveryTerm.Properties.ToDictionary(static property => property.Name);

    public static TheoryData<string> Kinds => [.. EveryTerm.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Comes_back_equal(string kind)
    {
        foreach (var term in EveryTerm.Of(kind))
        {
            var json = JsonSerializer.Serialize(new TermWriter().Visit(term), ModelDocumentContext.Default.TermDocument);

            var back = new TermReader("The file", name => Properties[name]).Read(JsonSerializer.Deserialize(json, ModelDocumentContext.Default.TermDocument)!);

            Assert.Equal(term, back);
        }
    }

    [Fact]
    public void Every_kind_has_a_name_of_its_own_and_no_name_is_left() => Assert.Equal(
        typeof(TermKinds).GetFields(BindingFlags.Public | BindingFlags.Static).Where(static field => field.FieldType == typeof(string)).Select(static field => (string)field.GetValue(null)!).Order(),
        EveryTerm.Kinds.Select(static kind => Assert.Single(EveryTerm.Of(kind).Select(static term => new TermWriter().Visit(term).Kind).Distinct())).Order());
}

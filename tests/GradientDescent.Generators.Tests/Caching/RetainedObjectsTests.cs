using Microsoft.CodeAnalysis;
using Xunit.Sdk;

namespace GradientDescent.Generators.Tests;

/// <summary>Tests of the check itself: it finds forbidden objects at every depth.</summary>
public class RetainedObjectsTests
{
    private sealed record Holder(object? Held);

    [Fact]
    public void A_symbol_in_a_list_in_a_record_is_found()
    {
        var project = UserProject.With("class C;");
        Finds(project.GetTypeByMetadataName("C")!);
    }

    [Fact]
    public void A_node_a_tree_a_location_and_a_compilation_are_found()
    {
        var project = UserProject.With("class C;");
        var tree = project.SyntaxTrees[1];
        Finds(tree.GetRoot());
        Finds(tree);
        Finds(Location.Create(tree, default));
        Finds(project);
        Finds(project.GetSemanticModel(tree));
    }

    [Fact]
    public void Strings_numbers_and_records_of_them_pass() => Walk(new Holder(new List<object> { "a", 1, new Holder(null) }));

    private static void Finds(object forbidden) =>
        Assert.Throws<FalseException>(() => Walk(new Holder(new List<object> { "a", new Holder(forbidden) })));

    private static void Walk(object value) => RetainedObjects.Walk(value, "step", new(ReferenceEqualityComparer.Instance));
}

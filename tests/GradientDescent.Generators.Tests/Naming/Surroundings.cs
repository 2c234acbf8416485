using GradientDescent.Generators.Description;

namespace GradientDescent.Generators.Tests;

/// <summary>User types, aliases and usings with a name that generated code uses.</summary>
public class Surroundings
{
    /// <summary>Each name alone, so that a file qualifies only this one, and then all names at once.</summary>
    public static TheoryData<string[]> TypeNames =>
    [
        ["Vector"], ["Block"], ["Span"],
        [.. LibraryTypes.NamespaceOf.Keys],
        [.. LibraryTypes.NamespaceOf.Keys.Select(static name => name + "Attribute")],
    ];

    private const string Record = "[LinearModel] public partial record House(double Bedrooms, [Target] double Price);";

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void Types_in_the_same_namespace(string[] names) => Fits.OneFeature($"""
        using GradientDescent;
        namespace Homes
        {"{"}
            {Types(names)}
            {Record}
        {"}"}
        """, "Homes.House", "Bedrooms");

    [Theory]
    [MemberData(nameof(TypeNames))]
    public void Types_in_the_global_namespace(string[] names) => Fits.OneFeature($"""
        using GradientDescent;
        {Types(names)}
        {Record}
        """, "House", "Bedrooms");

    [Fact]
    public void Namespaces_next_to_the_record() => Fits.OneFeature($"""
        using GradientDescent;
        namespace Homes.Vector {"{"} public class Arrow; {"}"}
        namespace Homes.Block {"{"} public class Street; {"}"}
        namespace Homes
        {"{"}
            {Record}
        {"}"}
        """, "Homes.House", "Bedrooms");

    [Fact]
    public void Types_in_the_enclosing_namespace() => Fits.OneFeature($"""
        using GradientDescent;
        namespace Homes
        {"{"}
            {Types(LibraryTypes.NamespaceOf.Keys.Except(["SquaredError"]))}
        {"}"}
        namespace Homes.Sales
        {"{"}
            {Record}
        {"}"}
        """, "Homes.Sales.House", "Bedrooms");

    [Fact]
    public void Types_in_the_containing_type() => Fits.OneFeature($"""
        using GradientDescent;
        namespace Homes;
        public partial class Outer
        {"{"}
            {Types(["Vector", "Block", "Span", "Sums", "ILoss"])}
            {Record}
        {"}"}
        """, "Homes.Outer.House", "Bedrooms");

    [Fact]
    public void Types_in_the_base_of_the_containing_type() => Fits.OneFeature($"""
        using GradientDescent;
        namespace Homes;
        public class Ancestor
        {"{"}
            {Types(["Vector", "Block", "Span", "Sums", "ILoss"])}
        {"}"}
        public partial class Outer : Ancestor
        {"{"}
            {Record}
        {"}"}
        """, "Homes.Outer.House", "Bedrooms");

    [Theory]
    [InlineData("")]
    [InlineData("namespace Homes;")]
    public void Global_aliases(string declaration) => Fits.OneFeature($"""
        global using Vector = System.Uri;
        global using Block = System.Uri;
        global using Span = System.Uri;
        global using SquaredError = System.Uri;
        global using Sums = System.Uri;
        using GradientDescent;
        {declaration}
        {Record}
        """, (declaration.Length > 0 ? "Homes." : "") + "House", "Bedrooms", "new(x, y)");

    [Theory]
    [InlineData("")]
    [InlineData("namespace Homes;")]
    public void Global_usings_that_make_names_ambiguous(string declaration) => Fits.Program([1, 2],
        $"""
        global using Other;
        global using System.Numerics;
        global using static Other.Nest;
        using GradientDescent;
        {declaration}
        {Record}

        public static class Program
        {"{"}
            public static double[] Run()
            {"{"}
                var model = new House.Trainer().Fit([new(1, 3), new(2, 5), new(3, 7)]).Model;
                return [model.Intercept, model.Bedrooms];
            {"}"}
        {"}"}
        """,
        $"""
        namespace Other
        {"{"}
            {Types(["Vector", "Block", "Span", "ILoss"])}
            public static class Nest {"{"} {Types(["Sums", "IKernel"])} {"}"}
        {"}"}
        """);

    private static string Types(IEnumerable<string> names) => string.Join('\n', names.Select(static name => $"public class {name};"));
}

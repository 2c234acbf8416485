namespace GradientDescent.Generators.Tests;

/// <summary>Every way to use another folder is found.</summary>
public class FolderGraphTests
{
    private const string Lower = """
        namespace Shapes.Lower;

        public sealed class MarkAttribute : System.Attribute;
        public static class Extensions { public static int Twice(this int number) => 2 * number; }
        public class Plain { public int Size => 1; }
        public class Bag { public Plain Content => new(); public static Bag Make() => new(); }
        public record Pair(Plain Left, Plain Right);
        public class Number
        {
            public static Number operator +(Number one, Number other) => one;
            public static implicit operator Number(int value) => new();
            public static explicit operator int(Number value) => 0;
        }
        public class Many
        {
            public System.Collections.Generic.IEnumerator<int> GetEnumerator() => throw null!;
            public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => throw null!;
        }
        """;

    // Symbols that Upper can use without naming a type of Lower. The fields below are in a folder between the two.
    private const string Middle = """
        namespace Shapes.Middle;
        using Shapes.Lower;

        public static class Given
        {
            public static Bag Bag = new();
            public static Pair Pair = new(new(), new());
            public static Number Number = new();
            public static Many Many = new();
            public static System.Collections.Generic.List<Plain> List = [];
            public static bool Try(out Bag bag) => throw null!;
            public static void Take(Number number) { }
            public static void Take(Plain plain) { }
        }
        """;

    [Theory]
    [InlineData("var size = Given.Bag.Content;", "Bag.Content")]
    [InlineData("var bag = Given.Bag;", "Bag")]
    [InlineData("var list = Given.List;", "Plain")]
    [InlineData("foreach (var plain in Given.List) { }", "Plain")]
    [InlineData("if (Given.List[0] is { } plain) { }", "Plain")]
    [InlineData("if (Given.Try(out var bag)) { }", "Bag")]
    [InlineData("int four = 2.Twice();", "Extensions.Twice")]
    [InlineData("Given.Bag = new();", "Bag.new")]
    [InlineData("Given.Number += Given.Number;", "Number.op_Addition")]
    [InlineData("Given.Take(Given.Number + Given.Number);", "Number.op_Addition")]
    [InlineData("Given.Take(1);", "Number.op_Implicit")]
    [InlineData("var zero = (int)Given.Number;", "Number.op_Explicit")]
    [InlineData("var one = Given.Bag is { Content: not null };", "Bag.Content")]
    [InlineData("var one = Given.Pair is { Left.Size: 1 };", "Plain.Size")]
    [InlineData("var one = Given.Pair is (null, null);", "Pair.Deconstruct")]
    [InlineData("var (left, right) = Given.Pair;", "Pair.Deconstruct")]
    [InlineData("var (left, right) = Given.Pair;", "Plain")]
    [InlineData("var other = Given.Pair with { };", "Pair")]
    [InlineData("var none = new System.Collections.Generic.List<Lower.Plain>();", "Plain")]
    [InlineData("var name = nameof(Lower.Plain.Size);", "Plain.Size")]
    [InlineData("var name = nameof(Lower.Bag.Make);", "Bag.Make")]
    [InlineData("System.Func<Lower.Bag> make = Lower.Bag.Make;", "Bag.Make")]
    [InlineData("foreach (var number in Given.Many) { }", "Many.GetEnumerator")]
    [InlineData("await Given.Many;", "Many.GetAwaiter")]
    [InlineData("var sizes = System.Linq.Enumerable.Select(Given.List, plain => 1);", "Plain")]
    [InlineData("[Mark] void Local() { } Local();", "MarkAttribute.new")]
    public void Every_form_of_use_is_found(string statement, string used)
    {
        var uses = GraphWith($$"""
            namespace Shapes.Upper;
            using Shapes.Lower;
            using Shapes.Middle;

            public class User { public async System.Threading.Tasks.Task Run() { {{statement}} } }
            """).Uses("Upper", "Lower");

        Assert.Contains(new FolderUse("Upper", "Upper/User.cs", used, "Lower", "Lower/Code.cs"), uses);
    }

    [Theory]
    [InlineData("namespace Shapes.Upper; public class User { /** <inheritdoc cref=\"Shapes.Lower.Bag\"/> */ public int Size; }")]
    [InlineData("namespace Shapes.Upper; /// <summary><see cref=\"Shapes.Lower.Bag\"/></summary>\npublic class User;")]
    [InlineData("namespace Shapes.Upper; using Shapes.Lower; using Alias = Shapes.Lower.Bag; public class User;")]
    [InlineData("namespace Shapes.Upper; public class Bag { public Bag Content => new(); }")]
    public void Documentation_usings_and_equal_names_are_not_uses(string code) => Assert.Empty(GraphWith(code).UsedBy("Upper"));

    [Fact]
    public void A_file_in_no_folder_belongs_to_one_named_after_the_project()
    {
        var file = ProjectCompilation.Parse("Code.cs", "public class Here;");

        Assert.Equal(["Shapes"], FolderGraph.Of("Shapes", ProjectCompilation.Create("Shapes", [file]), [file]).Folders);
    }

    private static FolderGraph GraphWith(string upper)
    {
        var files = new[]
        {
            ProjectCompilation.Parse("Lower/Code.cs", Lower),
            ProjectCompilation.Parse("Middle/Code.cs", Middle),
            ProjectCompilation.Parse("Upper/User.cs", upper),
        };
        var compilation = ProjectCompilation.Create("Shapes", files);
        ProjectCompilation.AssertNoErrors("Shapes", compilation);
        return FolderGraph.Of("Shapes", compilation, files);
    }
}

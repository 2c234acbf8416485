namespace GradientDescent.CodeFixes.Tests;

public class MakePartialTests
{
    [Theory]
    [InlineData("record", "partial record")]
    [InlineData("public record", "public partial record")]
    [InlineData("internal sealed record class", "internal sealed partial record class")]
    [InlineData("public readonly record struct", "public readonly partial record struct")]
    [InlineData("public /* plain */ sealed\nrecord", "public /* plain */ sealed\npartial record")]
    [InlineData("/* plain */ record", "/* plain */ partial record")]
    public void The_modifier_is_added_before_the_keyword(string before, string after) => Fixed.One(
        $"[LinearModel] {before} House(double Bedrooms, [Target] double Price);",
        $"[LinearModel] {after} House(double Bedrooms, [Target] double Price);");

    [Theory]
    [InlineData("class", "partial class")]
    [InlineData("struct", "partial struct")]
    [InlineData("readonly struct", "readonly partial struct")]
    public void A_class_and_a_struct(string before, string after) => Fixed.One(
        $"[LinearModel] public {before} House {{ public double Bedrooms {{ get; init; }} [Target] public double Price {{ get; init; }} }}",
        $"[LinearModel] public {after} House {{ public double Bedrooms {{ get; init; }} [Target] public double Price {{ get; init; }} }}");

    [Fact]
    public void Comments_and_empty_lines_stay() => Fixed.One("""
        // What we sell.

        /// <summary>A house.</summary>
        /// <param name="Bedrooms">How many.</param>
        /// <param name="Price">In thousands.</param>
        [LinearModel] // fitted every night
        #region Records
        record /* of a sale */ House(
            double Bedrooms,
            [Target] double Price); // no garden
        #endregion
        """, """
        // What we sell.

        /// <summary>A house.</summary>
        /// <param name="Bedrooms">How many.</param>
        /// <param name="Price">In thousands.</param>
        [LinearModel] // fitted every night
        #region Records
        partial record /* of a sale */ House(
            double Bedrooms,
            [Target] double Price); // no garden
        #endregion
        """);

    [Fact]
    public void All_containing_types_too() => Fixed.One("""
        public interface ICountry
        {
            public readonly ref struct Town
            {
                public static class Street
                {
                    [LinearModel] public record House(double Bedrooms, [Target] double Price);
                }
            }
        }
        """, """
        public partial interface ICountry
        {
            public readonly ref partial struct Town
            {
                public static partial class Street
                {
                    [LinearModel] public partial record House(double Bedrooms, [Target] double Price);
                }
            }
        }
        """);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_same_fix_is_offered_on_every_type(int finding)
    {
        var editor = Editor.On("using GradientDescent;\nclass Town { [LinearModel] record House(double Bedrooms, [Target] double Price); class Park; }");
        Assert.Equal(["Town", "House"], editor.Findings.Select(found => editor.Tree.GetText().ToString(found.Location.SourceSpan)));
        var offer = Assert.Single(editor.Offers(editor.Findings[finding]));

        editor.Take(offer);

        Assert.Equal("Make 'Town' and 'House' partial", offer.Title);
        Assert.Equal("using GradientDescent;\npartial class Town { [LinearModel] partial record House(double Bedrooms, [Target] double Price); class Park; }", editor.Files[0]);
    }

    [Fact]
    public void All_declarations_in_all_files()
    {
        var editor = Editor.On(
            "using GradientDescent;\npublic partial class Town { [LinearModel] public partial record House(double Bedrooms); }",
            "using GradientDescent;\npublic class Town { public record House { [Target] public double Price { get; init; } } }");

        editor.Take(editor.Offers(editor.Findings[0])[0]);

        Assert.Equal("using GradientDescent;\npublic partial class Town { public partial record House { [Target] public double Price { get; init; } } }", editor.Files[1]);
        Generators.Tests.GeneratorHarness.Generate([.. editor.Files]);
    }

    [Fact]
    public void Two_records_in_one_type_at_once() => Fixed.All("""
        class Town
        {
            [LinearModel] record House(double Bedrooms, [Target] double Price);
            [LinearModel] record Flat(double Bedrooms, [Target] double Rent);
        }
        """, """
        partial class Town
        {
            [LinearModel] partial record House(double Bedrooms, [Target] double Price);
            [LinearModel] partial record Flat(double Bedrooms, [Target] double Rent);
        }
        """);
}

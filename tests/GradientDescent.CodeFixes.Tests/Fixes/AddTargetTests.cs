namespace GradientDescent.CodeFixes.Tests;

public class AddTargetTests
{
    [Fact]
    public void A_parameter() => Fixed.One(
        "[LinearModel] public partial record House(double Bedrooms, /* euros */ double Price);",
        "[LinearModel] public partial record House(double Bedrooms, /* euros */ [Target] double Price);");

    [Fact]
    public void Parameters_on_separate_lines() => Fixed.One("""
        [LinearModel]
        public partial record House(
            // How many.
            double Bedrooms, // one to nine
            // In thousands.
            double Price); // of euros
        """, """
        [LinearModel]
        public partial record House(
            // How many.
            double Bedrooms, // one to nine
            // In thousands.
            [Target] double Price); // of euros
        """);

    [Fact]
    public void A_property_with_a_comment() => Fixed.One("""
        [LinearModel]
        public partial class House
        {
            public double Bedrooms { get; set; }

            /// <summary>In thousands.</summary>
            public double Price { get; set; } // of euros
        }
        """, """
        [LinearModel]
        public partial class House
        {
            public double Bedrooms { get; set; }

            /// <summary>In thousands.</summary>
            [Target]
            public double Price { get; set; } // of euros
        }
        """);

    [Fact]
    public void A_property_on_one_line_with_others() => Fixed.One(
        "[LinearModel] public partial class House { public double Bedrooms { get; set; } public double Price { get; set; } }",
        "[LinearModel] public partial class House { public double Bedrooms { get; set; } [Target] public double Price { get; set; } }");

    [Fact]
    public void The_attribute_is_qualified_without_a_using()
    {
        var editor = Editor.On("[GradientDescent.LinearModel] public partial record House(double Bedrooms, double Price);");

        editor.Take(editor.Offers(editor.Findings[0])[0]);

        Assert.Equal("[GradientDescent.LinearModel] public partial record House(double Bedrooms, [GradientDescent.Target] double Price);", editor.Files[0]);
        Generators.Tests.GeneratorHarness.Generate([.. editor.Files]);
    }

    [Fact]
    public void The_attribute_is_qualified_if_Target_is_ambiguous() => Fixed.One(
        "public class TargetAttribute : Attribute; [LinearModel] public partial record House(double Bedrooms, double Price);",
        "public class TargetAttribute : Attribute; [LinearModel] public partial record House(double Bedrooms, [GradientDescent.Target] double Price);");

    [Theory]
    [InlineData("double Bedrooms, double Area", "Area")]
    [InlineData("double Price, double Area", "Price")]
    [InlineData("double SalePrice, double PriceLevel, double Area", "SalePrice")]
    [InlineData("double Area, double PriceInEuros, double Age", "PriceInEuros")]
    [InlineData("double Price, double Target", "Target")]
    [InlineData("double Y, double X1, double X2", "Y")]
    [InlineData("double y, double x", "y")]
    [InlineData("double Alcohol, int Quality, double Density", "Quality")]
    [InlineData("double Yard, double Valuer", "Valuer")]
    [InlineData("double? Sold, double Area", "Sold")]
    [InlineData("double Bedrooms, double Area, bool IsOld", "Area")]
    [InlineData("bool IsOld, bool IsNice", "IsNice")]
    [InlineData("double Area, [SampleWeight] double Score, double Age", "Age")]
    [InlineData("double Area, [Excluded] double Price, double Age", "Age")]
    [InlineData("double Area, [PenaltyFactor(2)] double Price, double Age", "Age")]
    [InlineData("double Area, [Excluded] string Street", "Area")]
    public void The_likeliest_property_comes_first(string parameters, string likeliest)
    {
        var editor = Editor.On($"using GradientDescent;\n[LinearModel] public partial record House({parameters});");
        Assert.Equal($"Mark '{likeliest}' with [Target]", editor.Offers(editor.Findings.Single(static finding => finding.Id == "GD0002"))[0].Title);
    }

    [Fact]
    public void The_other_properties_are_offered_too() => Fixed.One(
        "[LinearModel] public partial record House(double Bedrooms, double Area, double Price);",
        "[LinearModel] public partial record House(double Bedrooms, [Target] double Area, double Price);",
        "Mark 'Area' with [Target]");

    [Fact]
    public void Nothing_is_offered_if_no_property_is_a_number()
    {
        var editor = Editor.On("using GradientDescent;\n[LinearModel] public partial record House([Excluded] string Street);");
        Assert.Empty(editor.Offers(editor.Findings[0]));
    }

    [Fact]
    public void The_likeliest_property_of_every_record() => Fixed.All("""
        [LinearModel] public partial record House(double Bedrooms, double Price);
        [LinearModel] public partial record Wine(double Quality, double Alcohol);
        """, """
        [LinearModel] public partial record House(double Bedrooms, [Target] double Price);
        [LinearModel] public partial record Wine([Target] double Quality, double Alcohol);
        """);

    [Fact]
    public void The_property_of_this_name_in_every_record() => Fixed.All("""
        [LinearModel] public partial record House(double Area, double Price);
        [LinearModel] public partial record Flat(double Price, double Area, double Floor);
        """, """
        [LinearModel] public partial record House([Target] double Area, double Price);
        [LinearModel] public partial record Flat(double Price, [Target] double Area, double Floor);
        """, "Mark 'Area' with [Target]");
}
